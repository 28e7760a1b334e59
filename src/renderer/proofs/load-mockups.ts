import type { ProofMockup } from '../../shared/production/proof/proof-sheet.ts';
import { plateKey, type PlateRequest } from '../garment-preview/plate-request.ts';
import { renderPlatePicture } from '../garment-preview/render-plate-picture.ts';
import { RecentMap } from '../painting/recent-map.ts';
import type { MockupPlan } from './proof-work.ts';

const pictures = new RecentMap<string, ImageBitmap>(8);

/**
 * The pictures of mock-ups; those made last are kept while the words around them change.
 * @throws AppError `garment.missing`, `garment.invalid-file`, `design.*`
 */
export async function loadMockups(plans: readonly MockupPlan[]): Promise<ProofMockup[]> {
  const mockups: ProofMockup[] = [];
  for (const { plate, ...mockup } of plans) mockups.push({ ...mockup, picture: await pictureOf(plate) });
  return mockups;
}

async function pictureOf(plate: PlateRequest): Promise<ImageBitmap> {
  const key = plateKey(plate);
  const known = pictures.find(key);
  if (known) return known;
  const bitmap = await createImageBitmap(await renderPlatePicture(plate));
  pictures.set(key, bitmap);
  return bitmap;
}
