import { catalogHandlers } from '../catalog/handlers.ts';
import { catalogRepository } from '../catalog/repository.ts';
import { answerConsent, customersHandlers } from '../customers/handlers.ts';
import { customersRepository } from '../customers/repository.ts';
import type { WritableDatabase } from '../database/connection.ts';
import { fromDatabaseError } from '../database/database-error.ts';
import type { RowSource } from '../database/row-source.ts';
import { designHandlers } from '../design/handlers.ts';
import { designRepository } from '../design/repository.ts';
import { templateHandlers, templateOrders } from '../design/template-handlers.ts';
import { versionHandlers } from '../design/version-handlers.ts';
import { historyHandlers } from '../history/handlers.ts';
import { keepInteraction } from '../interactions/keep-interaction.ts';
import { interactionsHandlers } from '../interactions/handlers.ts';
import { interactionsRepository, type KeptChoice } from '../interactions/repository.ts';
import { ownGarmentOrders, ownGarmentsHandlers } from '../own-garments/handlers.ts';
import { ownGarmentsRepository } from '../own-garments/repository.ts';
import { ordersHandlers } from '../orders/handlers.ts';
import { ordersRepository } from '../orders/repository.ts';
import { bundleHandlers } from '../recommendation/bundle-handlers.ts';
import { bundleReader } from '../recommendation/bundle-statements.ts';
import { figuresKeeper } from '../recommendation/figures-keeper.ts';
import { givenOffers } from '../recommendation/offer-book.ts';
import { rulesHandlers } from '../recommendation/rules-handlers.ts';
import { privacyHandlers } from '../privacy/handlers.ts';
import { licenceOrders, preflightHandlers } from '../production/preflight-handlers.ts';
import { preflightRepository } from '../production/preflight-repository.ts';
import { proofHandlers } from '../production/proof-handlers.ts';
import { proofRepository } from '../production/proof-repository.ts';
import { settingsRepository } from '../settings/repository.ts';
import { shopSettingsHandlers } from '../settings/shop-handlers.ts';
import type { Emit } from '../../shared/studio-contract.ts';
import type { FindHandler } from './serve-requests.ts';

/** What a shop's calls need from outside. */
export interface ShopSessionDependencies {
  readonly db: WritableDatabase;
  readonly source: RowSource;
  readonly emit: Emit;
  /** Deletes pictures of the asset store; without it they stay. */
  readonly removePictures?: (hashes: readonly string[]) => void;
}

/** All calls that work on a shop's database, composed: here the domains meet. */
export function shopSession({ db, source, emit, removePictures = () => undefined }: ShopSessionDependencies): FindHandler {
  const catalog = catalogRepository(db);
  const designs = designRepository(db);
  const settings = settingsRepository(db);
  const ownGarments = ownGarmentsRepository(db);
  const customers = customersRepository(db);
  const mayKeep = (customerId: number): boolean => customers.hasConsent(customerId, 'suggestions');
  const figures = figuresKeeper({ db, nowMs: source.nowMs, mayKeep });
  const keptInteractions = interactionsRepository(db);
  const interactions = {
    ...keptInteractions,
    forget: (customerId: number, choice: KeptChoice): number => {
      if (choice.interactionId == null && choice.productId == null) figures.foldCustomer(customerId);
      if (choice.interactionId == null) figures.forgetExposures(customerId, choice.productId ?? null);
      return keptInteractions.forget(customerId, choice);
    },
  };
  const forgetInteractions = (customerId: number): number => interactions.forget(customerId, {});
  const keeping = {
    interactions,
    hasCustomer: customers.hasCustomer,
    mayKeep,
  };
  const preflight = preflightRepository(db);
  const orders = ordersRepository(db);
  const bundles = bundleReader(db);
  const handlers: Record<string, (input: never) => unknown> = {
    ...catalogHandlers({ db, catalog, source, emit, getGarment: ownGarments.get }),
    ...ownGarmentsHandlers(ownGarments),
    ...ownGarmentOrders({ db, ownGarments, listProducts: catalog.listProducts, emit }),
    ...customersHandlers({
      db,
      customers,
      source,
      emit,
      forgetInteractions,
    }),
    ...privacyHandlers({
      db,
      source,
      emit,
      removePictures,
      customers: {
        ...customers,
        findLastAnswer: (customerIds) => customers.findLastAnswer(customerIds, 'suggestions'),
        answer: (customerId, given) =>
          answerConsent({ customers, forgetInteractions }, { customerId, purpose: 'suggestions', given, atMs: source.nowMs() }),
      },
    }),
    ...designHandlers({ db, designs, source, emit }),
    ...templateHandlers({ db, designs, source, emit }),
    ...versionHandlers({ db, designs, source, emit }),
    ...templateOrders({ db, designs, source, emit }),
    ...historyHandlers({ db, source, emit, addCustomer: customers.add }),
    ...interactionsHandlers({ ...keeping, db, interactions, source, emit, countShown: figures.countExposures }),
    ...preflightHandlers({ db, preflight, source }),
    ...licenceOrders(preflight),
    ...shopSettingsHandlers(settings),
    ...rulesHandlers(db, emit, figures),
    ...bundleHandlers(db, source, emit),
    ...ordersHandlers({
      db,
      orders,
      source,
      emit,
      priceTerms: settings.getShop,
      listProducts: catalog.listProducts,
      listOffers: () => givenOffers(bundles),
      insertStockMovement: catalog.insertStockMovement,
      insertSnapshot: designs.insertSnapshot,
      insertInteraction: (interaction) => keepInteraction(keeping, interaction),
      noteReturn: ({ reason, ...back }) => {
        if (back.customerId === null || !mayKeep(back.customerId)) return;
        keptInteractions.insert({ ...back, kind: 'returned', templateUid: null, screen: 'orders', detail: { answer: reason } });
      },
      forgetReturn: keptInteractions.forgetReturn,
      creditSuggestions: figures.creditOrder,
      recountSuggestions: figures.recountOrder,
      recountReturns: figures.recountReturns,
    }),
    ...proofHandlers({ db, proofs: proofRepository(db), source, emit, getDesign: designs.getDesign, getOrder: orders.get }),
  };
  handlers['worker.keepEvaluation'] = figures.keepEvaluation;
  return (name) => {
    const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined;
    return handler && ((input: never) => withDatabaseErrors(() => handler(input)));
  };
}

function withDatabaseErrors<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (thrown) {
    throw fromDatabaseError(thrown);
  }
}
