import { decorationKinds, type DecorationKind } from '../../shared/catalog/decoration-method.ts';
import {
  decorationLooks,
  flakeMm,
  leafGlare,
  leafMatt,
  solidFrom,
  solidTo,
  sparkFrom,
  standsOff,
  threadWhite,
  type DecorationLook,
} from '../../shared/garments/decoration-look.ts';
import { reliefMaxSlope } from '../../shared/garments/decoration/draw-relief.ts';
import { underbaseFade } from '../../shared/garments/decoration/soft-proof.ts';

/** A kind as the shader names it. */
export function kindIndex(kind: DecorationKind): number {
  return decorationKinds.indexOf(kind);
}

/** One figure of every kind's look as a GLSL list. */
function lookList(name: string, figure: (look: DecorationLook) => number): string {
  const figures = decorationKinds.map((kind) => figure(decorationLooks[kind]).toFixed(4));
  return `const float ${name}[${figures.length}] = float[](${figures.join(', ')});`;
}

const kindsOf = (surface: DecorationLook['surface']): string =>
  decorationKinds.flatMap((kind, index) => (decorationLooks[kind].surface === surface ? [`kind == ${index}`] : [])).join(' || ');

/** With PROOF, ink as it comes out on its ground: `proofInk` of soft-proof.ts. */
export const proofChunk = /* glsl */ `
#ifdef PROOF
/** What each kind's ink leaves of white, and in a whether it lies on an underbase. */
uniform vec4 uProofGround[${decorationKinds.length}];

vec3 proofed(vec3 ink, int kind) {
  vec4 ground = uProofGround[kind];
  vec3 faded = mix(ink, vec3(dot(ink, vec3(0.2126, 0.7152, 0.0722))), ground.a * ${underbaseFade.toFixed(4)});
  return faded * ground.rgb;
}
#endif
`;

/** What decorations need beside ink and cloth, by the figures of decoration-look.ts. `uKinds` names the kind of each place of the print, `uRelief` is a relief map of draw-relief.ts. */
export const decorationChunk = /* glsl */ `
uniform sampler2D uRelief;
/** As uPrintRect; its size is 0 while there is no relief. */
uniform vec4 uReliefRect;
${lookList('weaveOf', ({ weave }) => weave)}
${lookList('fibresOf', ({ fibres }) => fibres)}
${lookList('furrowsOf', ({ furrows }) => furrows)}
${lookList('featherOf', ({ featherMm }) => featherMm)}
${lookList('filmOf', ({ marginMm }) => (marginMm > 0 ? 1 : 0))}
${lookList('fineOf', (look) => (standsOff(look) && look.surface !== 'thread' ? 1 : 0))}
${lookList('glossOf', ({ gloss }) => gloss)}
${lookList('glossPowerOf', ({ glossPower }) => glossPower)}
${lookList('coatOf', ({ coat }) => coat)}
${lookList('metalOf', ({ metalness }) => metalness)}
${lookList('solidOf', ({ solid }) => (solid ? 1 : 0))}

#ifndef ONE_KIND
uniform sampler2D uKinds;

int kindAt(vec2 mm) {
  return int(texture2D(uKinds, (mm - uPrintRect.xy) * uPrintRect.zw).r * 255.0 + 0.5);
}
#endif

vec4 reliefAt(vec2 mm) {
  vec2 at = (mm - uReliefRect.xy) * uReliefRect.zw;
  vec2 inside = step(vec2(0.0), at) * step(at, vec2(1.0));
  return mix(vec4(128.0, 128.0, 255.0, 0.0) / 255.0, texture2D(uRelief, at), inside.x * inside.y);
}

vec2 reliefSlope(vec4 relief) {
  return (relief.rg - 128.0 / 255.0) * (255.0 / 127.0) * ${reliefMaxSlope.toFixed(1)};
}

/** How much ink there is: the relief knows it more finely than the print, once it is there; of another area that lies below it knows nothing. */
float inkOf(int kind, float alpha, vec4 relief) {
  float known = fineOf[kind] * step(1e-6, uReliefRect.z) * (1.0 - smoothstep(0.9, 1.0, alpha - relief.a));
  return mix(alpha, relief.a, known);
}

float coverOf(int kind, float alpha) {
  return mix(alpha, smoothstep(${solidFrom.toFixed(2)}, ${solidTo.toFixed(2)}, alpha), solidOf[kind]);
}

/** The studio as a mirror sees it: a bright ceiling, a dark horizon, the softbox and the fill's card. */
vec3 roomTowards(vec3 direction, float lit) {
  float height = direction.y * 0.5 + 0.5;
  vec3 room = mix(uGroundColor * 0.9, uSkyColor * 2.0, smoothstep(0.25, 0.95, height));
  room *= mix(0.3, 1.0, smoothstep(0.02, 0.3, abs(direction.y + 0.12)));
  room += uKeyColor * 1.5 * smoothstep(0.62, 0.84, dot(direction, uKeyDirection)) * mix(0.35, 1.0, lit);
  return room + uFillColor * 4.5 * smoothstep(0.86, 0.95, dot(direction, uFillDirection));
}

/** Random numbers of a cell, 0..1 (Jarzynski and Olano, "Hash Functions for GPU Rendering", 2020: pcg3d). */
vec3 cellRandom(ivec2 cell, int layer) {
  uvec3 v = uvec3(cell.x, cell.y, layer) * 1664525u + 1013904223u;
  v.x += v.y * v.z; v.y += v.z * v.x; v.z += v.x * v.y;
  v ^= v >> 16u;
  v.x += v.y * v.z; v.y += v.z * v.x; v.z += v.x * v.y;
  return vec3(v & 65535u) / 65535.0;
}

/** The flake that lies on top at a place: its tilt along x and y, and a number of its own. Flakes thinner than a pixel are drawn as larger ones. */
vec3 flakeAt(vec2 mm, float pixelMm) {
  float size = ${flakeMm.toFixed(2)} * exp2(ceil(max(0.0, log2(pixelMm * 1.6 / ${flakeMm.toFixed(2)}))));
  vec2 place = mm / size;
  ivec2 base = ivec2(floor(place - 0.5));
  float nearest = 9.0;
  vec3 flake = vec3(0.0);
  for (int i = 0; i < 4; i++) {
    ivec2 cell = base + ivec2(i & 1, i >> 1);
    vec3 random = cellRandom(cell, 1);
    vec2 away = place - vec2(cell) - 0.5 - (random.xy - 0.5) * 0.8;
    float distance = dot(away, away);
    if (distance < nearest) {
      nearest = distance;
      flake = cellRandom(cell, 2);
    }
  }
  return flake;
}

/** The light that comes back from a decorated place; diffuse is what matt ink would give. */
vec3 decorated(int kind, vec3 ink, vec3 diffuse, vec3 normal, vec3 alongX, vec3 alongY, vec4 relief, vec3 eye, float shadowed, float open) {
  vec3 lit = uKeyColor * shadowed;
  vec3 between = normalize(eye + uKeyDirection);
  vec3 color = diffuse;
  if (${kindsOf('flakes')}) {
    vec3 flake = flakeAt(vMm, length(fwidth(vMm)) * 0.7);
    vec3 mirror = normalize(normal + alongX * (flake.x - 0.5) * 1.5 + alongY * (flake.y - 0.5) * 1.5);
    float flash = pow(clamp(dot(mirror, between), 0.0, 1.0), 90.0);
    // Most flakes are the film's colour, duller or brighter; a few are turned so that they glare white.
    color = mix(diffuse * (0.6 + 0.5 * flake.z), (ink + 0.01) * roomTowards(reflect(-eye, mirror), shadowed) * 0.75 * open, metalOf[kind] * 0.8);
    float spark = smoothstep(${sparkFrom.toFixed(2)}, ${(sparkFrom + 0.03).toFixed(2)}, flake.z);
    return color + ink * lit * flash * 1.5 + (ink * 0.25 + 0.75) * lit * spark * (0.45 + flash * 5.0);
  }
  if (${kindsOf('thread')}) {
    vec2 turned = (relief.ba - 128.0 / 255.0) * (255.0 / 127.0);
    float cosine = clamp(turned.x / max(length(turned), 1e-3), -1.0, 1.0);
    vec3 thread = normalize(alongX * sqrt(0.5 + 0.5 * cosine) + alongY * sqrt(0.5 - 0.5 * cosine) * (turned.y < 0.0 ? -1.0 : 1.0) + 1e-4);
    thread = normalize(thread - normal * dot(thread, normal));
    float across = dot(thread, between);
    float sheen = pow(sqrt(max(0.0, 1.0 - across * across)), glossPowerOf[kind]) * clamp(dot(normal, uKeyDirection) * 1.4 + 0.1, 0.0, 1.0);
    return diffuse * mix(0.7, 1.0, sheen) + mix(ink, vec3(1.0), ${threadWhite.toFixed(2)}) * lit * sheen * glossOf[kind];
  }
  // The file's colour is what lies flat before the eye, its shine included: only what turns from there gets more of it, or less.
  const vec3 ahead = vec3(0.0, 0.0, 1.0);
  if (metalOf[kind] > 0.0 || coatOf[kind] > 0.0) {
    vec3 mirrored = roomTowards(reflect(-eye, normal), shadowed) * open;
    // Leaf scatters a little, too, so that it is never black; where the lights glare in it, it is nearly white.
    vec3 leaf = ink * mirrored * 0.9 + diffuse * ${leafMatt.toFixed(2)} + (ink * 0.6 + 0.4) * 0.5 * smoothstep(${leafGlare[0].toFixed(2)}, ${leafGlare[1].toFixed(2)}, mirrored.g);
    color = mix(color, leaf, metalOf[kind]);
    float away = 1.0 - clamp(dot(normal, eye), 0.0, 1.0);
    float fresnel = 0.045 + 0.6 * away * away * away * away;
    color += (mirrored * fresnel - roomTowards(ahead, shadowed) * open * 0.045) * coatOf[kind];
  }
  if (glossOf[kind] > 0.0) {
    float flatShine = pow(normalize(ahead + uKeyDirection).z, glossPowerOf[kind]);
    color += lit * glossOf[kind] * (pow(clamp(dot(normal, between), 0.0, 1.0), glossPowerOf[kind]) - flatShine);
  }
  return max(vec3(0.0), color);
}
`;
