// A QR code of version 5, correction L, mask 0 (ISO/IEC 18004): up to 154 characters of Base45.
// One block and one alignment pattern: that is all that the answers of a phone need.
"use strict";
const QR = (() => {
  const SIZE = 37, DATA = 108, CHECK = 26, LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
  const FORMAT = 0b111011111000100; // L, mask 0, with its own check bits and mask (table C.1)

  const EXP = new Uint8Array(512), LOG = new Uint8Array(256);
  for (let i = 0, x = 1; i < 255; i++) {
    EXP[i] = EXP[i + 255] = x;
    LOG[x] = i;
    x = (x << 1) ^ (x & 128 ? 0x11d : 0);
  }
  const times = (a, b) => (a && b ? EXP[LOG[a] + LOG[b]] : 0);

  function codewords(text) {
    let bits = "0010" + text.length.toString(2).padStart(9, "0");
    for (let i = 0; i < text.length; i += 2) {
      const pair = [...text.slice(i, i + 2)].map((c) => LETTERS.indexOf(c));
      if (pair.includes(-1)) throw new Error("not Base45");
      bits += pair.length === 2
        ? (pair[0] * 45 + pair[1]).toString(2).padStart(11, "0")
        : pair[0].toString(2).padStart(6, "0");
    }
    if (bits.length > DATA * 8) throw new Error("too long");
    bits = (bits + "0000").slice(0, DATA * 8);
    bits = bits.padEnd(Math.ceil(bits.length / 8) * 8, "0");
    const data = bits.match(/.{8}/g).map((b) => parseInt(b, 2));
    for (let pad = 0xec; data.length < DATA; pad ^= 0xec ^ 0x11) data.push(pad);
    return [...data, ...check(data)];
  }

  function check(data) {
    let generator = [1];
    for (let i = 0; i < CHECK; i++) {
      const next = [...generator, 0];
      generator.forEach((g, j) => { next[j + 1] ^= times(g, EXP[i]); });
      generator = next;
    }
    const left = [...data, ...new Array(CHECK).fill(0)];
    for (let i = 0; i < data.length; i++) {
      const lead = left[i];
      generator.forEach((g, j) => { left[i + j] ^= times(g, lead); });
    }
    return left.slice(data.length);
  }

  function modules(text) {
    const grid = Array.from({ length: SIZE }, () => new Array(SIZE).fill(null));
    const put = (x, y, dark) => { grid[y][x] = dark ? 1 : 0; };
    const square = (cx, cy, reach, ring) => {
      for (let y = -reach; y <= reach; y++) for (let x = -reach; x <= reach; x++) {
        const inside = cx + x >= 0 && cy + y >= 0 && cx + x < SIZE && cy + y < SIZE;
        if (inside) put(cx + x, cy + y, ring(Math.max(Math.abs(x), Math.abs(y))));
      }
    };
    for (const [x, y] of [[3, 3], [SIZE - 4, 3], [3, SIZE - 4]]) square(x, y, 4, (r) => r !== 2 && r < 4);
    square(30, 30, 2, (r) => r !== 1);
    for (let i = 8; i < SIZE - 8; i++) { put(i, 6, i % 2 === 0); put(6, i, i % 2 === 0); }
    format(put);
    fill(grid, codewords(text));
    return grid;
  }

  function format(put) {
    const bit = (i) => (FORMAT >> i) & 1;
    const near = [0, 1, 2, 3, 4, 5, 7, 8];
    near.forEach((y, i) => put(8, y, bit(i)));
    [7, 5, 4, 3, 2, 1, 0].forEach((x, i) => put(x, 8, bit(8 + i)));
    for (let i = 0; i < 8; i++) put(SIZE - 1 - i, 8, bit(i));
    for (let i = 0; i < 7; i++) put(8, SIZE - 7 + i, bit(8 + i));
    put(8, SIZE - 8, 1);
  }

  function fill(grid, words) {
    let at = 0, up = true;
    for (let right = SIZE - 1; right > 0; right -= 2, up = !up) {
      if (right === 6) right = 5;
      for (let i = 0; i < SIZE; i++) for (const x of [right, right - 1]) {
        const y = up ? SIZE - 1 - i : i;
        if (grid[y][x] !== null) continue;
        const dark = at < words.length * 8 ? (words[at >> 3] >> (7 - (at & 7))) & 1 : 0;
        grid[y][x] = dark ^ ((x + y) % 2 === 0 ? 1 : 0);
        at++;
      }
    }
  }

  return { modules, SIZE };
})();
