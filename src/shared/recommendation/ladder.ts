import type { Message } from '../kernel/message.ts';
import type { ConfidenceWord } from './confidence.ts';

/** What suggestions stand on, from knowing least to most. */
export const rungs = ['bestsellers', 'tastes', 'touched', 'neighbours'] as const;
export type Rung = (typeof rungs)[number];

/** How much is known. */
export interface LadderFacts {
  readonly shopOrders: number;
  readonly shopCustomers: number;
  /** Of this customer; 0 for a stranger or in plain mode. */
  readonly ownOrders: number;
  /** Products that they viewed, customized or saved. */
  readonly touched: number;
  /** Whether they chose their tastes. */
  readonly hasTastes: boolean;
}

/** Which rung answers, how sure it is, and what that is said from. */
export interface LadderAnswer {
  readonly rung: Rung;
  readonly sure: ConfidenceWord;
  readonly reason: Message;
}

/** Neighbours need some orders of one's own and a shop in which orders overlap. */
const NEIGHBOURS = { ownOrders: 2, shopOrders: 50, shopCustomers: 15 } as const;
const SURE_NEIGHBOURS = { ownOrders: 5, shopOrders: 500 } as const;
const LEAST_TOUCHED = 2;
const LIKELY_ORDERS = 50;

/**
 * The ladder for cold starts: the shop's bestsellers and the owner's picks, tastes given in three taps, tags and colours of what
 * somebody touched, neighbours. The highest rung that the facts carry answers.
 */
export function climbLadder(facts: LadderFacts): LadderAnswer {
  const { shopOrders, shopCustomers, ownOrders, touched, hasTastes } = facts;
  const params = { shopOrders, ownOrders, touched };
  const answer = (rung: Rung, sure: ConfidenceWord): LadderAnswer => ({ rung, sure, reason: { id: `reason.rung-${rung}`, params } });
  const hasNeighbours = shopOrders >= NEIGHBOURS.shopOrders && shopCustomers >= NEIGHBOURS.shopCustomers;
  if (ownOrders >= NEIGHBOURS.ownOrders && hasNeighbours)
    return answer('neighbours', ownOrders >= SURE_NEIGHBOURS.ownOrders && shopOrders >= SURE_NEIGHBOURS.shopOrders ? 'sure' : 'likely');
  if (ownOrders + touched >= LEAST_TOUCHED) return answer('touched', ownOrders > 0 ? 'likely' : 'guess');
  if (hasTastes) return answer('tastes', 'guess');
  // What a whole shop buys says much about the shop and little about one person.
  return answer('bestsellers', shopOrders >= LIKELY_ORDERS ? 'likely' : 'guess');
}
