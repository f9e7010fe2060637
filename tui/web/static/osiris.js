"use strict";
// Loaded before textual.js, which opens the websocket and draws the terminal. It never focuses it,
// lets nobody who uses only a keyboard out of it, and does not say why it ended. All that is here.

const field = () => document.querySelector(".xterm-helper-textarea");

const ended = (event) => {
  const box = document.getElementById("ended");
  const why = {1000: "It was closed.", 1006: "The line was lost."};
  document.getElementById("ended-why").textContent = event.reason || why[event.code] || "";
  if (event.code === 4401) document.getElementById("again").textContent = "Sign in";
  box.hidden = false;
  document.getElementById("again").focus();
};

const focus = () => {
  if (document.getElementById("ended")?.hidden) field()?.focus();
};

const Socket = window.WebSocket;
window.WebSocket = class extends Socket {
  constructor(...rest) {
    super(...rest);
    this.addEventListener("open", focus); // the terminal is drawn by then
    this.addEventListener("close", ended);
  }
};

addEventListener("focus", focus); // back from another window

addEventListener("keydown", (event) => {
  if (!(event.ctrlKey && event.altKey && event.code === "KeyO")) return;
  event.preventDefault();
  event.stopPropagation();
  document.activeElement === field() ? document.getElementById("out").focus() : field()?.focus();
}, true);
