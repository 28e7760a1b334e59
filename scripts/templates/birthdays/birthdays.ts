import type { TemplateSketch } from '../sketch.ts';
import { bigAge } from './big-age.ts';
import { birthdayPortrait } from './birthday-portrait.ts';
import { cakeArch } from './cake-arch.ts';
import { confettiName } from './confetti-name.ts';
import { partyTicket } from './party-ticket.ts';
import { vintageLabel } from './vintage-label.ts';

export const birthdays: readonly TemplateSketch[] = [bigAge, cakeArch, confettiName, vintageLabel, partyTicket, birthdayPortrait];
