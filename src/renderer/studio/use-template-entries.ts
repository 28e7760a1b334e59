import { useMemo } from 'react';
import type { TemplateEntry } from '../../shared/design/search-templates.ts';
import type { Template } from '../../shared/design/template.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';

/** The templates with what the shop keeps about each; undefined until that is known. */
export function useTemplateEntries(templates: readonly Template[]): readonly TemplateEntry[] | undefined {
  const records = useStudioQuery('design.listTemplateRecords', {}).data;
  return useMemo(() => {
    if (!records) return undefined;
    const byUid = new Map(records.map((record) => [record.templateUid, record]));
    return templates.flatMap((template) => {
      const record = byUid.get(template.uid);
      return record ? [{ template, record }] : [];
    });
  }, [records, templates]);
}
