import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { methodsOfArea } from '../../shared/catalog/area-method.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import { setAreaMethod } from '../../shared/design/set-area-method.ts';
import { methodOfArea } from '../../shared/garments/decoration/method-of-area.ts';
import { methodName } from '../bridge/method-name.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { useEditorSession } from '../design-editor/editor-session.ts';
import type { ProductChoice } from './product-choice.ts';

interface MethodFieldProps {
  choice: ProductChoice;
  document: DesignDocument;
  areaKey: string;
}

/** How the open print area is decorated; a choice is one step of the history, and the garment shows it at once. */
export function MethodField({ choice, document, areaKey }: MethodFieldProps): ReactNode {
  const intl = useIntl();
  const methods = useStudioQuery('catalog.listMethods', {}).data;
  const edit = useEditorSession((session) => session.edit);
  const chosen = useEditorSession((session) => session.document?.methods) ?? document.methods;
  const offered = methods ? methodsOfArea(choice.product, areaKey, methods) : [];
  if (!methods || offered.length === 0 || !Object.hasOwn(document.areas, areaKey)) return null;
  return (
    <Select
      label={intl.formatMessage({ id: 'studio.method' })}
      size="sm"
      data={offered.map((method) => ({ value: method.key, label: methodName(intl, method) }))}
      value={methodOfArea({ chosen, clothHex: choice.colourway.hex }, choice.product, areaKey, methods).key}
      allowDeselect={false}
      onChange={(methodKey) => methodKey !== null && edit((before) => setAreaMethod(before, { areaKey, methodKey }))}
      data-field="method"
    />
  );
}
