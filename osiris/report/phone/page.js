// Everything happens on this phone. Nothing is sent anywhere: two texts are all that comes and goes.
"use strict";
const LETTERS45 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
const CONTEXT = new TextEncoder().encode("osiris second yes v1\n");
const show = (id, on = true) => { document.getElementById(id).hidden = !on; };
const tell = (id, text) => { document.getElementById(id).textContent = text; };
const hex = (bytes) => [...bytes].map((b) => b.toString(16).padStart(2, "0")).join("");

function decode45(text) {
  const out = [];
  for (let i = 0; i < text.length; i += 3) {
    const group = [...text.slice(i, i + 3)].map((c) => LETTERS45.indexOf(c));
    const number = group.reduce((sum, v, j) => sum + v * 45 ** j, 0);
    const size = group.length - 1;
    if (group.includes(-1) || size < 1 || number >= 256 ** size) throw new Error("not Base45");
    if (size === 2) out.push(number >> 8);
    out.push(number & 255);
  }
  return new Uint8Array(out);
}

function encode45(bytes) {
  let out = "";
  for (let i = 0; i < bytes.length; i += 2) {
    const pair = bytes.slice(i, i + 2);
    let left = pair.length === 2 ? pair[0] * 256 + pair[1] : pair[0];
    for (let n = 0; n <= pair.length; n++) { out += LETTERS45[left % 45]; left = Math.floor(left / 45); }
  }
  return out;
}

// What the box asks: osiris/core/chain/phone.py says what lies where.
function read(text) {
  const clean = text.trim().replaceAll("_", " ");
  if (!clean.startsWith("OSA1:")) throw new Error("That is not a text with which a box asks.");
  const bytes = decode45(clean.slice(5));
  const view = new DataView(bytes.buffer);
  if (bytes[0] !== 1 || bytes.length < 59) throw new Error("The text is cut off, or of another kind.");
  const words = [];
  for (let at = 57; at < bytes.length; at += 1 + bytes[at]) {
    if (at + 1 + bytes[at] > bytes.length) throw new Error("The text is cut off.");
    words.push(new TextDecoder("utf-8", { fatal: true }).decode(bytes.slice(at + 1, at + 1 + bytes[at])));
  }
  if (words.length !== 2) throw new Error("The text is cut off.");
  return {
    bytes, box: hex(bytes.slice(1, 9)), incident: view.getUint32(17), until: new Date(view.getUint32(21) * 1000),
    digest: hex(bytes.slice(25, 57)), runbook: words[0], host: words[1],
  };
}

function draw(id, text) {
  const grid = QR.modules(text), side = QR.SIZE + 8;
  let path = "";
  grid.forEach((row, y) => row.forEach((dark, x) => { if (dark) path += `M${x + 4} ${y + 4}h1v1h-1z`; }));
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", `0 0 ${side} ${side}`);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", "QR code of the text below");
  for (const [name, attributes] of [
    ["rect", { width: side, height: side, fill: "#fff" }],
    ["path", { d: path, fill: "#000", "shape-rendering": "crispEdges" }],
  ]) {
    const part = document.createElementNS("http://www.w3.org/2000/svg", name);
    Object.entries(attributes).forEach(([k, v]) => part.setAttribute(k, v));
    svg.append(part);
  }
  document.getElementById(id).replaceChildren(svg);
}

// The key: made here, and no program can read it out, this page neither.
function store(mode, act) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("osiris-phone", 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore("keys");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const asked = act(opening.result.transaction("keys", mode).objectStore("keys"));
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    };
  });
}
const keep = (pair) => store("readwrite", (keys) => keys.put(pair, "mine"));
const held = () => store("readonly", (keys) => keys.get("mine"));

async function publicOf(pair) {
  return new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey));
}

async function showKey(pair) {
  const text = hex(await publicOf(pair));
  tell("key", text);
  draw("key-code", text.toUpperCase());
  show("no-key", false);
  show("my-key");
  show("asking");
}

async function makeKey() {
  const pair = await crypto.subtle.generateKey({ name: "Ed25519" }, false, ["sign", "verify"]);
  await keep(pair);
  await showKey(pair);
}

let asked = null;

function look() {
  asked = null;
  show("plan", false);
  show("answer", false);
  tell("fault", "");
  const text = document.getElementById("asked").value;
  if (!text.trim()) return;
  try {
    const found = read(text);
    if (found.until < new Date()) throw new Error("The text has run out. Ask the box for a new one.");
    asked = found;
  } catch (error) {
    tell("fault", error.message === "not Base45" ? "The text cannot be read." : error.message);
    return;
  }
  tell("host", asked.host);
  tell("runbook", asked.runbook);
  tell("incident", String(asked.incident));
  tell("until", asked.until.toLocaleTimeString());
  tell("box", asked.box);
  tell("digest", asked.digest.slice(0, 16));
  show("plan");
}

async function sign() {
  if (asked === null || asked.until < new Date()) { look(); return; }
  const pair = await held();
  const message = new Uint8Array([...CONTEXT, ...asked.bytes]);
  const signature = new Uint8Array(await crypto.subtle.sign("Ed25519", pair.privateKey, message));
  const id = new Uint8Array(await crypto.subtle.digest("SHA-256", await publicOf(pair))).slice(0, 8);
  const text = "OSS1:" + encode45(new Uint8Array([...id, ...signature]));
  tell("said", text.replaceAll(" ", "_"));
  draw("said-code", text);
  show("answer");
  document.getElementById("answer").focus();
}

async function scan() {
  const video = document.getElementById("seen");
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
  video.srcObject = stream;
  show("seen");
  await video.play();
  const reader = new BarcodeDetector({ formats: ["qr_code"] });
  while (!video.hidden) {
    const [code] = await reader.detect(video);
    if (code) {
      document.getElementById("asked").value = code.rawValue;
      show("seen", false);
      look();
    }
    await new Promise((again) => requestAnimationFrame(again));
  }
  stream.getTracks().forEach((track) => track.stop());
}

const failed = (error) => tell("fault", `This does not work here: ${error.message || error}`);
const guarded = (act) => () => Promise.resolve().then(act).catch(failed);
document.getElementById("make").addEventListener("click", guarded(makeKey));
document.getElementById("sign").addEventListener("click", guarded(sign));
document.getElementById("scan").addEventListener("click", guarded(scan));
document.getElementById("asked").addEventListener("input", look);
show("scan", "BarcodeDetector" in window && Boolean(navigator.mediaDevices));

guarded(async () => {
  if (!window.crypto || !crypto.subtle) throw new Error("open this page from a file or over https");
  const pair = await held();
  if (pair) await showKey(pair);
  else show("no-key");
})();
