import { ActionIcon, Menu } from '@mantine/core';
import { IconCheck, IconDots, IconEraser, IconHelp, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Suggestion } from '../../shared/recommendation/contract.ts';
import { insideMain } from '../ui/inside-main.ts';
import { ForgetDialog } from './forget-dialog.tsx';
import { hasWhy } from './has-why.ts';
import type { SuggestionAnswer } from './suggestion-answers.ts';
import { useStudioQuery } from './use-studio-query.ts';

interface SuggestionMenuProps {
  readonly suggestion: Suggestion;
  /** What is suggested. */
  readonly name: string;
  readonly customerId: number | null;
  readonly onAnswer: (answer: SuggestionAnswer) => void;
  readonly onWhy: () => void;
  readonly className?: string;
}

/** What a person may say to a suggestion: not for me, I have this, why this, forget this. */
export function SuggestionMenu({ suggestion, name, customerId, onAnswer, onWhy, className }: SuggestionMenuProps): React.JSX.Element {
  const intl = useIntl();
  const [forgetting, setForgetting] = useState<number | null>(null);
  const { productId } = suggestion;
  return (
    <>
      <Menu withInitialFocusPlaceholder={false} portalProps={insideMain} position="bottom-end" shadow="md" width={210} returnFocus>
        <Menu.Target>
          <ActionIcon
            className={className ?? ''}
            size={32}
            radius="xl"
            aria-label={intl.formatMessage({ id: 'suggestion.menu' }, { product: name })}
            data-action="suggestion-menu"
          >
            <IconDots size={18} stroke={1.5} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconX size={18} stroke={1.5} aria-hidden />} onClick={() => onAnswer('refused')}>
            <FormattedMessage id="suggestion.not-for-me" />
          </Menu.Item>
          <Menu.Item leftSection={<IconCheck size={18} stroke={1.5} aria-hidden />} onClick={() => onAnswer('has')}>
            <FormattedMessage id="suggestion.has" />
          </Menu.Item>
          {hasWhy(suggestion) ? (
            <Menu.Item leftSection={<IconHelp size={18} stroke={1.5} aria-hidden />} onClick={onWhy}>
              <FormattedMessage id="suggestion.why" />
            </Menu.Item>
          ) : null}
          {customerId === null ? null : <ForgetItem customerId={customerId} productId={productId} onAsk={setForgetting} />}
        </Menu.Dropdown>
      </Menu>
      {forgetting === null || customerId === null ? null : (
        <ForgetDialog
          opened
          customerId={customerId}
          productId={productId}
          name={name}
          count={forgetting}
          onClose={() => setForgetting(null)}
        />
      )}
    </>
  );
}

interface ForgetItemProps {
  readonly customerId: number;
  readonly productId: number;
  onAsk(count: number): void;
}

/** Only where something is kept of this person and this product. */
function ForgetItem({ customerId, productId, onAsk }: ForgetItemProps): React.JSX.Element | null {
  const total = useStudioQuery('interactions.listKept', { customerId, productId, beforeId: null, limit: 1 }).data?.total ?? 0;
  if (total === 0) return null;
  return (
    <Menu.Item leftSection={<IconEraser size={18} stroke={1.5} aria-hidden />} onClick={() => onAsk(total)}>
      <FormattedMessage id="suggestion.forget" />
    </Menu.Item>
  );
}
