import type { Message } from '../../shared/kernel/message.ts';
import { readableLength, type LengthUnit } from '../../shared/settings/length-unit.ts';

/** A message's figures as they are read: lengths, whose names end in `Mm`, in the unit that the shop works in. */
export function findingValues({ params }: Message, unit: LengthUnit): Message['params'] {
  const read = ([name, value]: [string, string | number]): [string, string | number] =>
    name.endsWith('Mm') && typeof value === 'number' ? [name, readableLength(value, unit, 2)] : [name, value];
  return { ...Object.fromEntries(Object.entries(params).map(read)), unit };
}
