// What the participant's page can do better with a script: the reader's own clock, a countdown,
// copying, and word when the conference is opened. It works without.
"use strict";

(() => {
  const MINUTE = 60000;
  const language = document.documentElement.lang;
  const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  // Browsers know some cities by names that these no longer have.
  const renamed = { Calcutta: "Kolkata", Katmandu: "Kathmandu", Kiev: "Kyiv", Rangoon: "Yangon", Saigon: "Ho Chi Minh City" };

  const city = (zone) => {
    const name = zone.split("/").pop().replaceAll("_", " ");
    return renamed[name] || name;
  };
  const inZone = (instant, zone) =>
    new Intl.DateTimeFormat("en", { timeZone: zone, dateStyle: "short", timeStyle: "short" }).format(instant);

  function sayOwnTime(now) {
    const zone = now.dataset.zone;
    for (const place of document.querySelectorAll(".own-time")) {
      const start = Number(place.dataset.start);
      const beside = Number(place.dataset.beside || start);
      // A later date says it only where the clocks are further apart, or nearer, than on the next.
      const differs = shift(start, zone) !== (place.dataset.beside ? shift(beside, zone) : 0);
      if (!start || !ownZone || !differs) continue;
      place.textContent = now.dataset.ownWords
        .replace("{time}", ownTime(start, Number(place.dataset.end), zone))
        .replace("{place}", city(ownZone));
      place.hidden = false;
      place.closest(".when")?.classList.add("has-own");
    }
    // What the server guessed by the phone number is told by the browser now.
    for (const guessed of now.querySelectorAll(".guessed")) guessed.remove();
  }

  function shift(instant, zone) {
    const wall = (name) => Date.parse(inZone(instant, name) + " UTC");
    return wall(ownZone) - wall(zone);
  }

  function ownTime(start, end, zone) {
    const clock = new Intl.DateTimeFormat(language, { timeZone: ownZone, timeStyle: "short" });
    const words = end ? clock.formatRange(start, end) : clock.format(start);
    const day = (name) => new Intl.DateTimeFormat("en", { timeZone: name, dateStyle: "short" }).format(start);
    if (day(ownZone) === day(zone)) return words;
    return new Intl.DateTimeFormat(language, { timeZone: ownZone, weekday: "long" }).format(start) + ", " + words;
  }

  const unit = (value, name) =>
    new Intl.NumberFormat(language, { style: "unit", unit: name, unitDisplay: "long" }).format(value);

  function left(milliseconds) {
    const seconds = Math.ceil(milliseconds / 1000);
    if (seconds < 60) return unit(seconds, "second");
    const minutes = Math.ceil(seconds / 60);
    if (minutes < 60) return unit(minutes, "minute");
    const hours = Math.floor(minutes / 60);
    if (hours < 24) return unit(hours, "hour") + (minutes % 60 ? " " + unit(minutes % 60, "minute") : "");
    const days = Math.floor(hours / 24);
    if (days < 3) return unit(days, "day") + (hours % 24 ? " " + unit(hours % 24, "hour") : "");
    const midnight = (instant) => new Date(instant).setHours(12, 0, 0, 0);
    return unit(Math.round((midnight(Date.now() + milliseconds) - midnight(Date.now())) / (24 * 60 * MINUTE)), "day");
  }

  let timer = 0;

  function count() {
    clearTimeout(timer);
    const place = document.querySelector(".countdown");
    if (!place) return;
    const rest = Number(place.dataset.start) - Date.now();
    const phase = place.closest(".phase");
    if (rest <= 0) {
      phase.className = "phase begins";
      phase.replaceChildren(Object.assign(document.createElement("strong"), { textContent: phase.dataset.begins }));
      return;
    }
    const label = phase.querySelector(".label");
    label.textContent = label.dataset.label;
    place.textContent = left(rest);
    // Timers of a day and more go wrong in sleep: it is looked at again every minute.
    timer = setTimeout(count, rest < MINUTE + 1000 ? rest % 1000 || 1000 : rest % MINUTE || MINUTE);
  }

  // Around its time the page asks now and then whether the conference was opened, and while it runs
  // more often, who is in. Asking changes nothing.
  const EVERY = 20000;
  const EVERY_WHILE_RUNNING = 5000;
  const EARLY = 15 * MINUTE;

  async function look() {
    const now = document.getElementById("now");
    const start = Number(now.querySelector(".own-time").dataset.start);
    const early = !start || start - Date.now() > EARLY;
    if (document.hidden || (early && !isRunning())) return;
    try {
      const answer = await fetch(location.href, { cache: "no-store", credentials: "omit", redirect: "error" });
      if (answer.status === 410) location.reload();
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.getElementById("now");
      if (fresh) show(now, fresh);
      showWhoIsIn(page.getElementById("here"));
    } catch {
      // Without a network the page stays as it is.
    }
  }

  const isRunning = () => document.querySelector(".phase.running") !== null;

  function showWhoIsIn(fresh) {
    const here = document.getElementById("here");
    // What is the same stays: a screen reader may be in the middle of it.
    if (fresh && here.innerHTML !== fresh.innerHTML) here.replaceChildren(...fresh.childNodes);
  }

  function show(now, fresh) {
    const before = now.querySelector(".phase").className;
    now.replaceWith(fresh);
    sayOwnTime(fresh);
    count();
    const phase = fresh.querySelector(".phase");
    if (phase.className !== before) document.getElementById("told").textContent = phase.textContent.trim();
  }

  async function copy(button) {
    try {
      await navigator.clipboard.writeText(button.dataset.copy);
    } catch {
      // Without TLS there is no clipboard: the old way.
      const field = Object.assign(document.createElement("textarea"), { value: button.dataset.copy, readOnly: true });
      button.after(field);
      field.select();
      const done = document.execCommand("copy");
      field.remove();
      button.focus();
      if (!done) return;
    }
    button.classList.add("done");
    document.getElementById("told").textContent = button.dataset.done;
    setTimeout(() => {
      button.classList.remove("done");
      document.getElementById("told").textContent = "";
    }, 3000);
  }

  const now = document.getElementById("now");
  sayOwnTime(now);
  count();
  setInterval(look, EVERY);
  setInterval(() => isRunning() && look(), EVERY_WHILE_RUNNING);
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) return;
    count();
    look();
  });
  for (const button of document.querySelectorAll(".copy")) {
    button.hidden = false;
    button.addEventListener("click", () => copy(button));
  }
  // What was done is said once: not again when the page is loaded again.
  const address = new URL(location.href);
  if (address.searchParams.has("said")) {
    address.searchParams.delete("said");
    address.searchParams.delete("to");
    history.replaceState(null, "", address);
  }
})();
