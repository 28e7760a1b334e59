import { beyondPress } from './beyond-press.ts';
import type { Rule } from './checked-area.ts';
import type { PreflightRule } from './finding.ts';
import { darkCloth } from './dark-cloth.ts';
import { fineDots } from './fine-dots.ts';
import { gradient } from './gradient.ts';
import { lowContrast } from './low-contrast.ts';
import { lowDpi } from './low-dpi.ts';
import { missingGlyphs } from './missing-glyphs.ts';
import { missingPicture } from './missing-picture.ts';
import { narrowGap } from './narrow-gap.ts';
import { outsideSafeArea } from './outside-safe-area.ts';
import { rasterisedVector } from './rasterised-vector.ts';
import { semiTransparency } from './semi-transparency.ts';
import { smallText } from './small-text.ts';
import { thinLine } from './thin-line.ts';
import { tooManyColors } from './too-many-colors.ts';
import { unlicensedAsset } from './unlicensed-asset.ts';
import { whiteOnWhite } from './white-on-white.ts';

const rules: Readonly<Record<PreflightRule, Rule>> = {
  'low-dpi': lowDpi,
  'outside-safe-area': outsideSafeArea,
  'beyond-press': beyondPress,
  'thin-line': thinLine,
  'narrow-gap': narrowGap,
  'fine-dots': fineDots,
  'small-text': smallText,
  'too-many-colors': tooManyColors,
  'semi-transparency': semiTransparency,
  gradient,
  'white-on-white': whiteOnWhite,
  'low-contrast': lowContrast,
  'dark-cloth': darkCloth,
  'missing-glyphs': missingGlyphs,
  'rasterised-vector': rasterisedVector,
  'unlicensed-asset': unlicensedAsset,
  'missing-picture': missingPicture,
};

/** What looks for one kind of finding, and mends it. */
export function ruleOf(rule: PreflightRule): Rule {
  return rules[rule];
}
