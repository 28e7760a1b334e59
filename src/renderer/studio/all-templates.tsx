import { Button } from '@mantine/core';
import { IconLayoutGrid } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { Template } from '../../shared/design/template.ts';
import type { ProductChoice } from './product-choice.ts';
import { TemplateGallery } from './template-gallery.tsx';
import { useApplyTemplate, useEditTemplate } from './use-apply-template.ts';

interface AllTemplatesProps {
  choice: ProductChoice;
  templates: readonly Template[];
  fullWidth?: boolean;
}

/** The button that opens the gallery on a garment; what is picked there is applied, and the gallery closes. */
export function AllTemplates({ choice, templates, fullWidth = false }: AllTemplatesProps): ReactNode {
  const apply = useApplyTemplate(choice);
  const edit = useEditTemplate(choice);
  const [browsing, setBrowsing] = useState(false);
  const leaveWith = (start: (template: Template) => void) => (template: Template) => {
    setBrowsing(false);
    start(template);
  };
  return (
    <>
      <Button
        variant="default"
        fullWidth={fullWidth}
        flex="none"
        leftSection={<IconLayoutGrid size={18} stroke={1.5} aria-hidden />}
        onClick={() => setBrowsing(true)}
        aria-haspopup="dialog"
        data-action="all-templates"
      >
        <FormattedMessage id="gallery.open" values={{ count: templates.length }} />
      </Button>
      {browsing && (
        <TemplateGallery
          choice={choice}
          templates={templates}
          onPick={leaveWith(apply)}
          onEdit={leaveWith(edit)}
          onClose={() => setBrowsing(false)}
        />
      )}
    </>
  );
}
