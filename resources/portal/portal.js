// What pages can do better with a script; each of them works without.
"use strict";

// A placeholder goes where the cursor is: <button data-insert="{{pin}}" data-into="body">.
let lastField = null;

document.addEventListener("focusin", (event) => {
  if (event.target.matches("[data-takes-placeholders]")) lastField = event.target;
});

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-insert]");
  if (!button) return;
  const field = lastField && lastField.isConnected ? lastField : document.getElementById(button.dataset.into);
  const from = field.selectionStart;
  field.setRangeText(button.dataset.insert, from, field.selectionEnd, "end");
  field.focus();
  field.dispatchEvent(new Event("input", { bubbles: true }));
});

document.addEventListener("change", (event) => {
  const menu = event.target.closest("select[data-submits]");
  if (menu) menu.form.requestSubmit();
});

// What only makes sense with a script is hidden until there is one.
document.documentElement.classList.add("scripted");

// Nothing is sent twice by a second click.
document.addEventListener("submit", (event) => {
  if (event.target.dataset.sent) event.preventDefault();
  else if (event.target.matches("[data-once]") && !event.defaultPrevented) event.target.dataset.sent = "yes";
});
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("[data-sent]")) delete form.dataset.sent;
});

// An address is copied where the browser lets us; else it is marked, to be copied by hand.
document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  const field = document.getElementById(button.dataset.copy);
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
  } catch {
    if (!document.execCommand("copy")) return;
  }
  button.querySelector("span").textContent = button.dataset.copied;
});
