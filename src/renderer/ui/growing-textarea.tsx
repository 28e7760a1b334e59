import { Textarea, type TextareaProps } from '@mantine/core';

type GrowingTextareaProps = Omit<TextareaProps, 'autosize' | 'rows'>;

/** A text field as high as its words, between two numbers of rows. The style sheet sizes it: the component library's own way measures every such field anew at each change on the screen. */
export function GrowingTextarea({ minRows = 1, maxRows, ...rest }: GrowingTextareaProps): React.JSX.Element {
  return <Textarea {...rest} rows={minRows} classNames={growing} style={{ '--tb-min-rows': minRows, '--tb-max-rows': maxRows }} />;
}

const growing = { input: 'tb-growing' };
