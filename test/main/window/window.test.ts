import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isOwnUrl } from '../../../src/main/ipc/dispatch.ts';
import { mayRequest } from '../../../src/main/window/allowed-request.ts';
import { contentPolicy } from '../../../src/main/window/content-policy.ts';
import { readAddress, readServedFile, resolveBelow } from '../../../src/main/window/studio-files.ts';
import { DEFAULT_WINDOW, readWindowState, type WindowState } from '../../../src/main/window/window-state.ts';
import { temporaryFolder } from '../../builders/shop-database.ts';

const screens = [
  { x: 0, y: 0, width: 1920, height: 1040 },
  { x: 1920, y: 0, width: 1280, height: 1024 },
];
const firstPlace = { ...DEFAULT_WINDOW, place: null, maximized: false };

const read = (state: WindowState, on = screens): WindowState => readWindowState(JSON.stringify(state), on);

test('a window opens where it was closed', () => {
  expect(readWindowState(undefined, screens)).toEqual(firstPlace);
  const state = { place: { x: 2000, y: 100 }, width: 1100, height: 800, maximized: true };
  expect(read(state)).toEqual(state);
  expect(read(state, screens.slice(0, 1))).toEqual({ ...state, place: null });
});

test.each([
  { x: -1200, y: 0 },
  { x: 3150, y: 0 },
  { x: 100, y: -40 },
  { x: 100, y: 1030 },
])('a title bar that cannot be caught is put back: $x, $y', (place) => {
  expect(read({ place, width: 1280, height: 800, maximized: false })).toEqual(firstPlace);
});

test.each(['', '{}', '{"width":1e9}', '{"place":null,"width":-1,"height":5,"maximized":false}'])(
  'a broken state gives the first place: %s',
  (kept) => {
    expect(readWindowState(kept, screens)).toEqual(firstPlace);
  },
);

test('a window is never smaller than its screens need', () => {
  expect(read({ place: null, width: 300, height: 200, maximized: false })).toMatchObject({ width: 1024, height: 700 });
});

test('files below the folder are served with their type', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'a b'));
  writeFileSync(join(folder, 'a b', 'x.WASM'), 'w');
  expect(await readServedFile(folder, 'a%20b/x.WASM')).toEqual({ bytes: new Uint8Array([119]), contentType: 'application/wasm' });
  expect(await readServedFile(folder, 'a%20b')).toBeUndefined();
  expect(await readServedFile(folder, 'none.js')).toBeUndefined();
});

test.each([
  '',
  '/',
  '..',
  '../secret',
  'a/../../secret',
  '%2e%2e/secret',
  '..%2fsecret',
  '%2e%2e%5csecret',
  'a//b',
  '.hidden',
  'a/.git/config',
  'C:/x',
  '%',
  '%00',
  'a%00.js',
  '/etc/passwd',
])('a path that leads elsewhere finds nothing: %s', (path) => {
  expect(resolveBelow('/studio', path)).toBeUndefined();
});

test('an address is a page, a resource or a picture', () => {
  const hash = 'ab'.repeat(32);
  expect(
    ['/', '/index.html', '/assets/main-1.js', '/resources/fonts/fonts.json', `/assets/${hash}`, `/assets/${hash}.js`].map(readAddress),
  ).toEqual([
    { kind: 'page', path: 'index.html' },
    { kind: 'page', path: 'index.html' },
    { kind: 'page', path: 'assets/main-1.js' },
    { kind: 'resource', path: 'fonts/fonts.json' },
    { kind: 'asset', hash },
    { kind: 'page', path: `assets/${hash}.js` },
  ]);
});

test('a garment of the merchant’s own is found in its shop by its uid alone', () => {
  const uid = '01932d40-7a00-7000-8000-00000000000f';
  expect(readAddress(`/resources/garments/own-${uid}/garment.json`)).toEqual({ kind: 'own-garment', path: `${uid}/garment.json` });
  for (const place of [`own-${uid}x`, 'own-', 'own-..', `own-${uid}/..`, `own-%2e%2e`, `own-${uid.replace('-7000', '-4000')}`])
    expect(readAddress(`/resources/garments/${place}/garment.json`).kind).toBe('resource');
});

test.each(['..%2f..%2fown.sqlite', '%2e%2e', '.making-01932d40-7a00-7000-8000-00000000000f', '..', 'a%5cb', 'a%00', ''])(
  'no address of an own garment leads out of its folder: %j',
  async (file) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'own.sqlite'), 'secret');
    const address = readAddress(`/resources/garments/own-01932d40-7a00-7000-8000-00000000000f/${file}`);
    expect(await readServedFile(join(folder, 'own-garments'), address.kind === 'asset' ? '' : address.path)).toBeUndefined();
  },
);

test('only the studio’s own pages are its own', () => {
  expect(['app://studio/', 'app://studio/index.html#/x'].map(isOwnUrl)).toEqual([true, true]);
  const foreign = [
    'app://studio.example/',
    'app://x@studio.example/',
    'apps://studio/',
    'https://studio/',
    'about:blank',
    'data:text/html,x',
    '',
  ];
  expect(foreign.filter(isOwnUrl)).toEqual([]);
});

test('nothing outside the program may be asked for', () => {
  const development = { url: 'http://localhost:5173' };
  const local = ['app://studio/x', 'blob:app://studio/1', 'data:,x', 'devtools://devtools/x'];
  const outside = [
    'https://example.com',
    'http://127.0.0.1/',
    'ws://example.com',
    'file:///etc/passwd',
    'ftp://x',
    'chrome-extension://x',
    '',
  ];
  expect(local.map((url) => mayRequest(url, undefined))).toEqual(local.map(() => true));
  expect(outside.filter((url) => mayRequest(url, undefined) || mayRequest(url, development))).toEqual([]);
  expect(mayRequest('ws://localhost:5173/', development)).toBe(true);
  expect(mayRequest('http://localhost:5174/', development)).toBe(false);
});

test('the policy of a built page lets in its own scripts and its own nonce, and nothing inline', () => {
  const policy = contentPolicy('abc');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
  expect(policy).toContain("style-src 'self' 'nonce-abc';");
  expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|http|ws:|\*/);
});
