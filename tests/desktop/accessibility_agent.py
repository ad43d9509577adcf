"""Answer questions about the accessibility tree; runs under the system's own Python.

The bindings (gi, Atspi) belong to the distribution and not to the virtual environment, so this
is a program of its own: one JSON object a line on standard input, one line of answer on standard
output. It imports nothing from this project.

Questions: `{"do": "hello"}`, `{"do": "find", "pid", "name", "role", "hidden", "within"}`,
`{"do": "tree", "pid"}`, `{"do": "act", "pid", "path"}` (what a screen reader's click does),
`{"do": "write", "pid", "path", "text"}`, `{"do": "said"}` (what was announced since then).
Answers: `{"ok": ...}` or `{"error": "..."}`.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

CHILDREN_LOOKED_AT = 400
"""A list of ten thousand rows is not walked to its end."""

ANNOUNCED = []
LISTENERS = []
VIEWS = (Atspi.Role.LIST, Atspi.Role.TABLE, Atspi.Role.TREE, Atspi.Role.TREE_TABLE)


def hello(_question):
    """Wait for the accessibility bus, then connect to it."""
    session = Gio.bus_get_sync(Gio.BusType.SESSION)
    loop = GLib.MainLoop()
    found = []
    watch = Gio.bus_watch_name_on_connection(
        session,
        "org.a11y.Bus",
        Gio.BusNameWatcherFlags.NONE,
        lambda *_: (found.append(True), loop.quit()),
        None,
    )
    GLib.timeout_add_seconds(15, loop.quit)
    loop.run()
    Gio.bus_unwatch_name(watch)
    if not found:
        raise LookupError("no accessibility bus within 15 s")
    Atspi.init()
    LISTENERS.append(Atspi.EventListener.new(heard))
    LISTENERS[0].register("object:announcement")
    Atspi.set_timeout(3000, 10_000)
    return Atspi.get_desktop(0).get_child_count()


def heard(event):
    """Keep what a program wants to be read out."""
    ANNOUNCED.append(event.any_data)


def said(_question):
    """Return what was announced since the last question."""
    context = GLib.MainContext.default()
    while context.pending():
        context.iteration(False)
    told = [str(one) for one in ANNOUNCED]
    ANNOUNCED.clear()
    return told


def node_at(question):
    """Return the node at a path, else say that it went."""
    node = application(question["pid"])
    for index in question["path"]:
        node = node.get_child_at_index(index) if node is not None else None
    if node is None:
        raise LookupError("it is not there any more")
    return node


def act(question):
    """Do a node's first action, which is what a click on it does; return the action's name."""
    node = node_at(question)
    if node.get_action_iface() is None or not Atspi.Action.get_n_actions(node):
        raise LookupError(f"{node.get_role_name()} {node.get_name()!r} has no action")
    name = Atspi.Action.get_action_name(node, 0)
    Atspi.Action.do_action(node, 0)
    return name


def write(question):
    """Put a text in place of a field's contents."""
    node = node_at(question)
    if node.get_editable_text_iface() is None:
        raise LookupError(f"{node.get_role_name()} {node.get_name()!r} takes no text")
    return Atspi.EditableText.set_text_contents(node, question["text"])


def application(pid):
    """Return the program with this process id, or None while it has not registered."""
    desktop = Atspi.get_desktop(0)
    desktop.clear_cache()
    for index in range(desktop.get_child_count()):
        candidate = desktop.get_child_at_index(index)
        if candidate is not None and candidate.get_process_id() == pid:
            candidate.set_cache_mask(Atspi.Cache.NONE)
            return candidate
    return None


def is_showing(node):
    """Tell whether a node can be seen, as far as it knows."""
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def children(node):
    """Yield the children with their positions; of a long list only up to the last that shows."""
    count = node.get_child_count()
    is_long_view = count > 50 and node.get_role() in VIEWS
    seen = out_of_sight = 0
    for index in range(min(count, CHILDREN_LOOKED_AT)):
        child = node.get_child_at_index(index)
        if child is None:
            continue
        yield index, child
        if is_long_view:
            shows = is_showing(child)
            seen += shows
            out_of_sight = 0 if shows else out_of_sight + 1
            if seen and out_of_sight > 5:
                return


def walk(node, path=(), hidden=False):
    """Yield every node below and its path of child positions, parents first.

    What does not show is left out with all that is below: the rows of a closed combo box say
    that they show, at a place where they are not. A program as a whole (the empty path) shows
    nothing itself.
    """
    if not (hidden or not path or is_showing(node)):
        return
    yield path, node
    for index, child in children(node):
        yield from walk(child, (*path, index), hidden)


def labels(node):
    """Return the names of the labels that point at a node."""
    return [
        relation.get_target(index).get_name() or ""
        for relation in node.get_relation_set()
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
        for index in range(relation.get_n_targets())
    ]


def described(path, node):
    """Return what a test wants to know about a node."""
    states = [state.value_nick for state in node.get_state_set().get_states()]
    extents = None
    if node.get_component_iface() is not None:
        box = Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN)
        extents = [box.x, box.y, box.width, box.height]
    text = ""
    if node.get_text_iface() is not None:
        text = Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))
    return {
        "path": list(path),
        "name": node.get_name() or "",
        "label": " ".join(labels(node)),
        "role": node.get_role_name(),
        "description": node.get_description() or "",
        "states": sorted(states),
        "extents": extents,
        "text": text,
    }


def fits(node, name, role):
    """Tell whether a node is the wanted one; a name that ends with * is a beginning."""
    if role is not None and node.get_role_name() != role:
        return False
    if name is not None:
        own = [node.get_name() or ""]
        if node.get_role() == Atspi.Role.COMBO_BOX:
            own += labels(node)
        if not any(o.startswith(name[:-1]) if name.endswith("*") else o == name for o in own):
            return False
    return True


def find(question):
    """Return all nodes that fit, in the order of the tree."""
    top = application(question["pid"])
    if top is None:
        return []
    start = tuple(question.get("within") or ())
    node = top
    for index in start:
        node = node.get_child_at_index(index)
        if node is None:
            return []
    name, role = question.get("name"), question.get("role")
    return [
        described(path, node)
        for path, node in walk(node, start, question.get("hidden", False))
        if fits(node, name, role)
    ]


def tree(question):
    """Return the whole tree as indented text, for a failing test."""
    top = application(question["pid"])
    if top is None:
        return f"no program with process id {question['pid']} on the accessibility bus"
    lines = []
    outline(top, 0, lines)
    return "\n".join(lines)


def outline(node, depth, lines):
    """Add a node and what is below; what does not show is named, but not entered."""
    facts = described((), node)
    marks = [s for s in ("focused", "checked", "selected", "expanded") if s in facts["states"]]
    marks += [] if "enabled" in facts["states"] or depth == 0 else ["disabled"]
    marks += [] if "showing" in facts["states"] or depth == 0 else ["(not showing)"]
    text = f" text={facts['text']!r}" if facts["text"] else ""
    label = f" label={facts['label']!r}" if facts["label"] else ""
    more = f" description={facts['description']!r}" if facts["description"] else ""
    lines.append(
        f"{'  ' * depth}{facts['role']} {facts['name']!r}{label}{text}{more}"
        f" {facts['extents']} {' '.join(marks)}"
    )
    if depth and "showing" not in facts["states"]:
        return
    out_of_sight = 0
    for _, child in children(node):
        out_of_sight += not is_showing(child)
        if out_of_sight <= 3 or is_showing(child):
            outline(child, depth + 1, lines)


def main():
    """Answer until standard input ends."""
    answers = {"hello": hello, "find": find, "tree": tree, "act": act, "write": write, "said": said}
    for line in sys.stdin:
        question = json.loads(line)
        try:
            answer = {"ok": answers[question["do"]](question)}
        except (GLib.Error, LookupError) as error:
            # The tree changes while it is read: a vanished node is an answer, not a fault of ours.
            answer = {"error": f"{type(error).__name__}: {error}"}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
