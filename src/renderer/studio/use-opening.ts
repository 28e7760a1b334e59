import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { Product } from '../../shared/catalog/product.ts';
import type { Template } from '../../shared/design/template.ts';
import { callStudio } from '../bridge/call-studio.ts';
import { recordInteraction } from '../bridge/record-interaction.ts';
import { useCurrentCustomer } from '../bridge/current-customer.ts';
import { hasContent, isUnsaved, useEditorSession } from '../design-editor/editor-session.ts';
import { readOpenRequest, type OpenRequest } from './open-request.ts';
import { decoratedKeyOf, findChoice } from './product-choice.ts';
import { resolveOpening, type Opening } from './resolve-opening.ts';

/** What became of unsaved work: it came along to another garment, or made room and can be brought back. */
export type Aftermath = 'carried-over' | 'shelved' | undefined;

interface OpeningState {
  /** True until the address and the kept draft have been looked at. */
  readonly pending: boolean;
  readonly error: unknown;
  readonly aftermath: Aftermath;
  retry(): void;
}

/** One address at a time is opened, in order; one that another has taken the place of meanwhile leads nowhere any more. */
interface Turn {
  wanted: boolean;
}

/** Opens what the address asks for, else what was being worked on; the address is cleared then, so that a reload continues the work. */
export function useOpening(products: readonly Product[] | undefined, templates: readonly Template[] | undefined): OpeningState {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const [state, setState] = useState({ pending: true, error: undefined as unknown, aftermath: undefined as Aftermath });
  const [attempt, setAttempt] = useState(0);
  const queue = useRef(Promise.resolve());
  const address = search.toString();
  const ready = products !== undefined && templates !== undefined;

  const begin = useEffectEvent(async (turn: Turn): Promise<void> => {
    if (!products || !templates || !turn.wanted) return;
    const request = readOpenRequest(new URLSearchParams(address));
    try {
      const aftermath = await openStudio(request, products, templates);
      if (!turn.wanted) return;
      setState({ pending: false, error: undefined, aftermath });
      if (request) void navigate('/studio', { replace: true });
    } catch (error) {
      if (turn.wanted) setState({ pending: false, error, aftermath: undefined });
    }
  });
  useEffect(() => {
    if (!ready) return undefined;
    const turn = { wanted: true };
    queue.current = queue.current.then(() => begin(turn));
    return () => {
      turn.wanted = false;
    };
  }, [address, ready, attempt]);

  return { ...state, retry: () => setAttempt((before) => before + 1) };
}

async function openStudio(
  request: OpenRequest | undefined,
  products: readonly Product[],
  templates: readonly Template[],
): Promise<Aftermath> {
  if (!useEditorSession.getState().document) await continueDraft(products);
  if (!request) return undefined;
  const session = useEditorSession.getState();
  const current = isUnsaved(session) && hasContent(session.document) ? session.document : undefined;
  const opening = await resolveOpening(
    request,
    {
      products,
      templates,
      getDesign: (designId) => callStudio('design.getDesign', { designId }),
      getSnapshot: (snapshotId) => callStudio('design.getSnapshot', { snapshotId }),
    },
    current,
  );
  return show(opening);
}

function show(opening: Opening): Aftermath {
  const session = useEditorSession.getState();
  const { document, saved, carriedOver } = opening;
  const areaKey = decoratedKeyOf(document, session.areaKey);
  if (carriedOver) {
    session.edit(() => document);
    session.showArea(areaKey);
  } else {
    const identity = { designId: saved?.id ?? null, customerId: saved?.customerId ?? null, name: opening.name };
    session.open({ document, identity, saved: saved?.document === document, areaKey });
  }
  const { productId, templateUid } = opening;
  if (templateUid !== null) recordInteraction({ kind: 'started-template', productId, templateUid, screen: 'studio' });
  if (carriedOver) return 'carried-over';
  return useEditorSession.getState().shelf ? 'shelved' : undefined;
}

/** Takes up the draft that an earlier window left; one whose garment the shop no longer has is left alone. */
async function continueDraft(products: readonly Product[]): Promise<void> {
  const draft = await callStudio('design.findDraft', {});
  if (!draft || !findChoice(draft.document, products)) return;
  const saved =
    draft.designId === null ? undefined : await callStudio('design.getDesign', { designId: draft.designId }).catch(() => undefined);
  const same = saved !== undefined && JSON.stringify(saved.document) === JSON.stringify(draft.document);
  const { designId, customerId, name } = draft;
  if (useCurrentCustomer.getState().customerId === null && customerId !== null) useCurrentCustomer.getState().setCustomer(customerId);
  useEditorSession.getState().open({
    document: draft.document,
    identity: { designId, customerId, name },
    saved: same,
    areaKey: decoratedKeyOf(draft.document, 'front'),
  });
}
