export { createBundledShaper } from '../../scripts/garments/bundled-shaper.ts';
