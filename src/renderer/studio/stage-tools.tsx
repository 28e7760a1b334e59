import { ActionIcon, Menu } from '@mantine/core';
import { IconBulb, IconDropletHalf2, IconRotate360 } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { lightSetKeys, type LightSetKey } from '../../shared/garments/light-set.ts';
import type { Turntable } from '../garment-preview/use-turntable.ts';
import { insideMain } from '../ui/inside-main.ts';
import styles from './stage-tools.module.css';

interface StageToolsProps {
  lights: LightSetKey;
  onLights(lights: LightSetKey): void;
  turntable: Turntable;
  /** Whether inks are shown as they come out on the cloth. */
  softProof: boolean;
  onSoftProof(softProof: boolean): void;
  /** Further tools of the same kind. */
  children?: ReactNode;
}

/** How the garment in space is looked at: in which light, and whether it turns by itself. */
export function StageTools({ lights, onLights, turntable, softProof, onSoftProof, children }: StageToolsProps): ReactNode {
  const intl = useIntl();
  const lightLabel = intl.formatMessage({ id: 'studio.lights' });
  const proofLabel = intl.formatMessage({ id: 'studio.soft-proof' });
  const turnLabel = intl.formatMessage({ id: 'studio.turntable' });
  return (
    <div className={styles.tools}>
      <Menu withInitialFocusPlaceholder={false} portalProps={insideMain} position="top-end" shadow="md" width={200}>
        <Menu.Target>
          <ActionIcon size={36} aria-label={lightLabel} title={lightLabel} data-tool="lights">
            <IconBulb size={20} stroke={1.5} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.RadioGroup value={lights} onChange={(value) => onLights(lightSetKeys.find((each) => each === value) ?? 'studio')}>
            {lightSetKeys.map((key) => (
              <Menu.RadioItem key={key} value={key} closeMenuOnClick>
                <FormattedMessage id={`studio.lights-${key}`} />
              </Menu.RadioItem>
            ))}
          </Menu.RadioGroup>
        </Menu.Dropdown>
      </Menu>
      {children}
      <ActionIcon
        className={styles.toggle ?? ''}
        size={36}
        aria-label={proofLabel}
        aria-pressed={softProof}
        title={proofLabel}
        data-tool="soft-proof"
        onClick={() => onSoftProof(!softProof)}
      >
        <IconDropletHalf2 size={20} stroke={1.5} aria-hidden />
      </ActionIcon>
      {turntable.offered && (
        <ActionIcon
          className={styles.toggle ?? ''}
          size={36}
          aria-label={turnLabel}
          aria-pressed={turntable.turning}
          title={turnLabel}
          data-turntable
          onClick={turntable.toggle}
        >
          <IconRotate360 size={20} stroke={1.5} aria-hidden />
        </ActionIcon>
      )}
    </div>
  );
}
