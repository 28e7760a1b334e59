import { SegmentedControl } from '@mantine/core';
import { useEffect, useEffectEvent, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { studioDepths, type StudioDepth } from '../../shared/settings/studio-depth.ts';
import { announce } from '../design-editor/announcer.tsx';
import { useEditorSession } from '../design-editor/editor-session.ts';
import { useStudioDepth } from './use-studio-depth.ts';

/** How much of the editor is shown; the design is the same at every depth. Alt with 1, 2 and 3 does the same. */
export function DepthSwitch(): ReactNode {
  const intl = useIntl();
  const { depth, setDepth } = useStudioDepth();
  const choose = (next: StudioDepth): void => {
    if (next === depth) return;
    useEditorSession.getState().endGesture();
    setDepth(next);
    announce(intl.formatMessage({ id: 'studio.said-depth' }, { depth: intl.formatMessage({ id: `studio.depth-${next}` }) }));
  };
  const press = useEffectEvent((event: KeyboardEvent): void => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const next = studioDepths[['Digit1', 'Digit2', 'Digit3'].indexOf(event.code)];
    if (!next) return;
    event.preventDefault();
    choose(next);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return (
    <SegmentedControl
      size="xs"
      style={{ flex: 'none' }}
      aria-label={intl.formatMessage({ id: 'studio.depth' })}
      value={depth ?? 'full'}
      data={studioDepths.map((value) => ({
        value,
        label: (
          <span data-depth={value}>
            <FormattedMessage id={`studio.depth-${value}`} />
          </span>
        ),
      }))}
      onChange={choose}
    />
  );
}
