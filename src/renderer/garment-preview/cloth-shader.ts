import { decorationChunk, proofChunk } from './decoration-shader.ts';

/** Positions and normals go on in view space, because the lights turn with the camera; with FIBRES, the ends of the fibres that stand off. */
export const clothVertexShader = /* glsl */ `
uniform vec4 uPattern;
uniform mat4 uShadowMatrix;
uniform vec3 uKeyDirection;
#ifdef FIBRES
uniform float uFuzzM;
#endif
attribute vec4 color;
varying vec2 vMm;
varying vec3 vNormal;
varying vec3 vPosition;
varying vec3 vShadow;
varying float vOpen;

void main() {
  vMm = uv * uPattern.zw + uPattern.xy;
  vNormal = normalize(normalMatrix * normal);
  vec4 world = modelMatrix * vec4(position, 1.0);
  vec3 worldNormal = normalize(mat3(modelMatrix) * normal);
#ifdef FIBRES
  world.xyz += worldNormal * uFuzzM;
#endif
  // The flatter the light falls, the farther the cloth must step out of its own shadow.
  float slant = 1.0 - max(0.0, dot(vNormal, uKeyDirection));
  vShadow = (uShadowMatrix * vec4(world.xyz + worldNormal * (0.003 + 0.011 * slant), 1.0)).xyz;
  vec4 view = viewMatrix * world;
  vPosition = view.xyz;
  vOpen = color.r;
  gl_Position = projectionMatrix * view;
}
`;

/** With FINE, the height of seams and weave; branches cost as much as what they leave out in software. */
const surface = /* glsl */ `
uniform sampler2D uDetail;
uniform vec4 uDetailRect;

vec4 detailAt(vec2 mm) {
  return texture2D(uDetail, (mm - uDetailRect.xy) * uDetailRect.zw);
}

#if defined(FINE) || defined(DECORATED)
uniform sampler2D uWeave;
uniform float uWeaveTileMm;
uniform float uWeaveDepth;

/** Directions of pattern x and y on the surface, from screen derivatives (Mikkelsen 2010, unparametrized bump mapping). */
void patternFrame(vec3 normal, out vec3 alongX, out vec3 alongY) {
  vec3 dpx = dFdx(vPosition);
  vec3 dpy = dFdy(vPosition);
  vec2 dmx = dFdx(vMm);
  vec2 dmy = dFdy(vMm);
  vec3 acrossY = cross(dpy, normal);
  vec3 acrossX = cross(normal, dpx);
  vec3 x = acrossY * dmx.x + acrossX * dmy.x;
  vec3 y = acrossY * dmx.y + acrossX * dmy.y;
  float scale = inversesqrt(max(max(dot(x, x), dot(y, y)), 1e-20));
  alongX = x * scale;
  alongY = y * scale;
}

/** The yarn at a place: its slope along x and y, and how far it stands above its furrows; all 0 on a glaze, and from afar. */
vec3 yarnAt(vec2 mm) {
#ifdef GLAZED
  return vec3(0.0);
#else
  return texture2D(uWeave, mm / uWeaveTileMm).rgb - 0.5;
#endif
}

/** The slope of seams and weave along x and y. */
vec2 madeSlope(vec4 detail, vec2 weaveSlope) {
  return (detail.gb - 128.0 / 255.0) * (255.0 / 127.0) * DETAIL_MAX_SLOPE + weaveSlope;
}

/** Ink that soaks in runs along the yarn and lies on top of it: how much of a share of it is seen. */
float soaked(float alpha, float height, float furrows) {
  float onTop = alpha + height * 5.0 * furrows * alpha * (1.0 - alpha);
  return clamp(onTop, 0.0, 1.0) * (1.0 - furrows * clamp(-height * 2.0, 0.0, 1.0));
}
#endif
`;

export const inkChunk = /* glsl */ `
uniform sampler2D uPrint;
uniform vec4 uPrintRect;
uniform float uPrinted;

/** A cubic that follows the sRGB curve to 0.2 % (Taylor, "sRGB approximations for HLSL"): pow is dear in software. */
vec3 toLinear(vec3 c) {
  return c * (c * (c * 0.305306011 + 0.682171111) + 0.012522878);
}

/** The texture is premultiplied sRGB, so that filtering leaves no halo; the result is linear colour and coverage. */
vec4 printAt(vec2 mm) {
  vec2 at = (mm - uPrintRect.xy) * uPrintRect.zw;
  vec2 inside = step(vec2(0.0), at) * step(at, vec2(1.0));
  // A sharper level than one sample could bear: the picture averages several.
  vec4 texel = texture2D(uPrint, at, -0.8);
  return vec4(toLinear(clamp(texel.rgb / max(texel.a, 1e-4), 0.0, 1.0)), texel.a * inside.x * inside.y * uPrinted);
}
`;

export const lightChunk = /* glsl */ `
uniform sampler2D uShadow;
uniform mat2 uShadowTurn;
uniform vec3 uKeyDirection;
uniform vec3 uKeyColor;
uniform vec3 uFillDirection;
uniform vec3 uFillColor;
uniform vec3 uRimDirection;
uniform vec3 uRimColor;
uniform vec3 uSkyColor;
uniform vec3 uGroundColor;

const vec2 taps[SHADOW_TAPS] = vec2[](SHADOW_TAP_LIST);

float litAround(vec3 at) {
  float depth = at.z - 0.0015;
  float lit = 0.0;
  for (int i = 0; i < SHADOW_TAPS; i++) lit += step(depth, texture2D(uShadow, at.xy + uShadowTurn * taps[i]).r);
  return lit / float(SHADOW_TAPS);
}

float wrapped(vec3 normal, vec3 direction, float wrap) {
  return clamp((dot(normal, direction) + wrap) / (1.0 + wrap), 0.0, 1.0);
}
`;

const glaze = /* glsl */ `
/** How much of a softbox a glaze mirrors: all within some 11° of its middle, fading over as much again. */
float softbox(float cosine) {
  return smoothstep(0.921, 0.98, cosine);
}
`;

/** Cloth or glaze, ink and light of one fragment; linear colour, tone mapped later. */
export const clothFragmentShader = /* glsl */ `
varying vec2 vMm;
varying vec3 vNormal;
varying vec3 vPosition;
varying vec3 vShadow;
varying float vOpen;
uniform vec3 uCloth;
uniform sampler2D uDye;
uniform float uInside;
uniform float uGloss;
uniform float uSheen;
uniform float uMaking;
${surface}
${inkChunk}
${lightChunk}
${glaze}
${proofChunk}
#ifdef DECORATED
${decorationChunk}
#endif

/** As dyedColor of cloth-dye.ts; plain cloth, seen from near, is a little uneven all the same. */
vec3 dyedColor(vec2 mm, float worn) {
#if defined(GLAZED) || (!defined(FINE) && !defined(HEATHER) && !defined(GARMENT_DYED))
  return uCloth;
#else
  vec4 dye = (texture2D(uDye, mm / DYE_TILE_MM) - 128.0 / 255.0) * (255.0 / 127.0);
#if defined(HEATHER)
  vec3 lightFibres = LIGHT_FIBRES * dye.a * (1.0 - uCloth) * min(vec3(1.0), uCloth * LIGHT_FIBRE_RISE);
  return max(vec3(0.0), uCloth * (1.0 + DARK_FIBRES * dye.b) + lightFibres);
#elif defined(GARMENT_DYED)
  return uCloth * (1.0 + DYE_CLOUD * dye.r + DYE_FINE * dye.g) + WORN * worn * (1.0 - uCloth);
#else
  return uCloth * (1.0 + dye.r * 0.022 + dye.g * 0.025);
#endif
#endif
}

void main() {
  vec4 detail = detailAt(vMm);
  vec3 eye = normalize(-vPosition);
  vec3 smoothNormal = normalize(vNormal);
#ifdef DECORATED
#ifdef ONE_KIND
  const int kind = ONE_KIND;
#else
  int kind = kindAt(vMm);
#endif
  vec4 relief = reliefAt(vMm);
  float feather = featherOf[kind];
  float furrows = furrowsOf[kind];
#else
  const int kind = 0;
  const float feather = PLAIN_FEATHER_MM;
  const float furrows = PLAIN_FURROWS;
#endif
#ifdef FINE
  vec3 yarn = yarnAt(vMm);
  // How far ink runs along the yarn differs from place to place.
#ifdef GLAZED
  const vec2 wander = vec2(0.0);
#else
  vec2 wander = texture2D(uDye, vMm * 2.0 / DYE_TILE_MM).rg - 128.0 / 255.0;
#endif
  vec4 print = printAt(vMm + (yarn.xy * (0.4 + 0.8 * wander.y) + wander * 0.25) * feather);
#ifdef DECORATED
  print.a = inkOf(kind, print.a, relief) * uPrinted;
#endif
#ifdef UNDERBASE
  // White goes a little farther than the colours on it, and shows where they end; half transparent ink has no such edge.
  float steepInk = smoothstep(0.7, 2.0, fwidth(print.a) / max(length(fwidth(vMm)), 1e-4)) * (kind == 0 ? 1.0 : 0.0);
  float peeks = steepInk * (1.0 - smoothstep(0.3, 0.95, print.a));
  print.a = mix(print.a, smoothstep(0.0, 0.7, print.a), steepInk);
#endif
  print.a = soaked(print.a, yarn.z, furrows);
#else
  // From afar yarns are finer than pixels.
  const vec3 yarn = vec3(0.0);
  vec4 print = printAt(vMm);
#endif
#ifdef DECORATED
  float inked = coverOf(kind, print.a);
  float film = filmOf[kind] * (1.0 - relief.b);
  float cover = max(inked, film) * (1.0 - uInside);
  float weave = mix(1.0, weaveOf[kind], cover);
  float fibres = mix(1.0, fibresOf[kind], cover);
#else
  float cover = print.a * (1.0 - uInside);
  float weave = 1.0 - PLAIN_WEAVE_LOSS * cover;
  float fibres = 1.0 - PLAIN_FIBRE_LOSS * cover;
#endif
#if defined(FINE) || defined(DECORATED)
  vec3 alongX;
  vec3 alongY;
  patternFrame(smoothNormal, alongX, alongY);
  float weaveDepth = uWeaveDepth * weave;
  vec2 slope = madeSlope(detail, yarn.xy * weaveDepth);
#ifdef DECORATED
  slope += reliefSlope(relief) * cover;
#endif
  vec3 normal = normalize(smoothNormal - alongX * slope.x - alongY * slope.y);
  float furrow = 1.0 + yarn.z * weaveDepth * FURROW_SHADE;
#else
  vec3 normal = smoothNormal;
  const float furrow = 1.0;
#endif
#ifdef PROOF
  print.rgb = proofed(print.rgb, kind);
#endif
#ifdef FINE
  // Ink in the cloth is duller where it lies deep.
  if (kind == 0) {
    float deep = clamp(-yarn.z * 2.0, 0.0, 1.0);
    print.rgb = mix(print.rgb, vec3(dot(print.rgb, vec3(0.2126, 0.7152, 0.0722))), 0.25 * deep);
#ifdef UNDERBASE
    print.rgb = mix(print.rgb, vec3(0.82), 0.5 * peeks + 0.05 * clamp(yarn.z * 2.0 + wander.x, 0.0, 1.0));
#endif
  }
#endif
  vec3 cloth = dyedColor(vMm, detail.a);
#ifdef DECORATED
  // The margin of a film is clear: cloth is seen through it, as if it were wet.
  print.rgb = mix(cloth * CLEAR_FILM + FILM_WHITE, print.rgb, inked / max(max(inked, film), 1e-3));
#endif
  vec3 albedo = mix(cloth, print.rgb, cover) * mix(1.0, 0.8, uInside);
  float made = max(0.25, 1.0 + (detail.r * (255.0 / 128.0) - 1.0) * uMaking);
  float open = vOpen * vOpen * (3.0 - 2.0 * vOpen);

  float shadowed = litAround(vShadow);
  vec3 shade = uKeyColor * wrapped(normal, uKeyDirection, 0.12) * shadowed * mix(1.0, open, 0.4);
  shade += uFillColor * wrapped(normal, uFillDirection, 0.4) * open;
  shade += mix(uGroundColor, uSkyColor, normal.y * 0.5 + 0.5) * open;
  shade *= furrow;

  float facing = clamp(dot(normal, eye), 0.0, 1.0);
  float luminance = dot(albedo, vec3(0.2126, 0.7152, 0.0722));
  float dark = 1.0 - smoothstep(0.0, 0.35, luminance);
  float away = 1.0 - facing;
  float grazing = away * away * away;
  vec3 fuzz = (uSkyColor + uKeyColor * shadowed * wrapped(normal, uKeyDirection, 0.3)) * grazing * uSheen;
  fuzz += uRimColor * wrapped(normal, uRimDirection, 0.1) * (0.25 + 0.75 * grazing);
  vec3 between = normalize(eye + uKeyDirection);
  float mirrored = clamp(dot(normal, between), 0.0, 1.0);
  mirrored *= mirrored;
  mirrored *= mirrored;
  fuzz += uKeyColor * shadowed * mirrored * mirrored * uGloss;
  // Dyed fibres tint what they scatter; without it red cloth looks wet.
  vec3 dye = albedo / max(max(albedo.r, max(albedo.g, albedo.b)), 1e-3);
  fuzz *= mix(vec3(1.0), dye, 0.6) * mix(0.22, 0.8, dark) * open * fibres * (1.0 - uInside);

#ifdef GLAZED
  vec3 fillBetween = normalize(eye + uFillDirection);
  fuzz = uKeyColor * shadowed * softbox(dot(normal, between)) * 0.16;
  fuzz += uFillColor * softbox(dot(normal, fillBetween)) * 0.16 + uSkyColor * grazing * 0.1 * open;
#endif
#ifdef DECORATED
  vec2 steep = reliefSlope(relief);
  vec3 matt = print.rgb * shade * (1.0 - 0.3 * min(1.0, dot(steep, steep) * 0.5)) + fuzz;
  vec3 ink = decorated(kind, print.rgb, matt, normal, alongX, alongY, relief, eye, shadowed, open);
  vec3 light = mix((cloth * shade + fuzz) * mix(relief.b, 1.0, filmOf[kind]), ink, cover);
#else
  vec3 light = albedo * shade + fuzz;
#endif
  gl_FragColor = vec4(light * made, 1.0);
}
`;
