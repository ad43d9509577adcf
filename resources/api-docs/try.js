// Shows the server's own OpenAPI document, and signs in so that its operations can be tried.
"use strict";

const ui = SwaggerUIBundle({
  url: "/rest/openapi.json",
  dom_id: "#operations",
  docExpansion: "list",
  validatorUrl: null,
});
const told = document.getElementById("told");

async function sha512(text) {
  const digest = await crypto.subtle.digest("SHA-512", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function base64(text) {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

async function signIn(login, password) {
  if (!window.isSecureContext) {
    throw new Error("The connection is not encrypted; open this page over https.");
  }
  const template = await answer(await fetch("/rest/login"));
  const secret =
    template.loginType === "Internal"
      ? `${login}:${await sha512(login + template.nonce + (await sha512(password)))}`
      : base64(login + template.nonce + password);
  const sent = { ...template, secret };
  const headers = { "Content-Type": "application/json" };
  const options = { method: "POST", headers, body: JSON.stringify(sent) };
  return (await answer(await fetch("/rest/login", options))).token;
}

async function answer(response) {
  const content = await response.json();
  if (!response.ok) {
    throw new Error(content.message);
  }
  return content;
}

document.getElementById("sign-in").addEventListener("submit", async (event) => {
  event.preventDefault();
  const form = event.target;
  try {
    const token = await signIn(form.login.value, form.password.value);
    ui.preauthorizeApiKey("authToken", token);
    told.textContent = `Signed in as ${form.login.value}, for four hours.`;
  } catch (error) {
    told.textContent = `Not signed in. ${error.message}`;
  }
  form.password.value = "";
});
