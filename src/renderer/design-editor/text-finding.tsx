import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { TypesetLayer } from '../../shared/design/layer.ts';
import { layoutText } from '../../shared/design/layout-text.ts';
import { Notice } from '../ui/notice.tsx';
import { useTextShaper } from './layer-canvas.tsx';

/** Says which characters cannot be printed because no bundled font has them, and what to do. */
export function TextFinding({ layer }: { layer: TypesetLayer }): ReactNode {
  const shaper = useTextShaper();
  const missing = shaper ? layoutText(layer, shaper).missing : [];
  if (missing.length === 0) return null;
  return (
    <Notice
      tone="warn"
      title={
        <FormattedMessage
          id="editor.uncovered-title"
          values={{ count: missing.length, characters: missing.map(characterName).join(', ') }}
        />
      }
    >
      <FormattedMessage id="editor.uncovered-fix" />
    </Notice>
  );
}

/** `U+1F600` as the character itself with its code, so that it can be found in the text. */
function characterName(code: string): string {
  const character = String.fromCodePoint(Number.parseInt(code.slice(2), 16));
  return `${character} (${code})`;
}
