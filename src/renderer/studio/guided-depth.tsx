import { Button, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconArrowLeft, IconArrowRight, IconCheck } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useEditorSession } from '../design-editor/editor-session.ts';
import { FindingNotes } from '../preflight/finding-notes.tsx';
import { useOpenFindings } from '../preflight/findings-context.ts';
import { CalmStage } from './calm-stage.tsx';
import type { DepthProps } from './depth-props.ts';
import { GuidedAnswer } from './guided-answer.tsx';
import styles from './guided-depth.module.css';
import { findingsByQuestion } from './guided-findings.ts';
import { questionsOf, type GuidedQuestion } from './guided-questions.ts';
import { useCalmKeys } from './use-calm-keys.ts';

/** The template's slots, one question at a time, beside the garment as it will be. */
export function GuidedDepth({ choice, document, products, templates, save, priceBar, onRoster }: DepthProps): ReactNode {
  useCalmKeys(save.save);
  const template = templates.find(({ uid }) => uid === document.origin?.templateUid);
  const questions = questionsOf(document, template);
  const [wanted, setWanted] = useState<GuidedQuestion>(() => (template ? (questions[1] ?? 'template') : 'template'));
  const question = questions.includes(wanted) ? wanted : 'template';
  const { findings } = useOpenFindings();
  const caused = findingsByQuestion(findings, document, template);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const goTo = (next: GuidedQuestion): void => {
    useEditorSession.getState().endGesture();
    moved.current = true;
    setWanted(next);
  };
  // The keyboard and the screen reader go on from the new question, not from where the old one stood.
  useEffect(() => {
    if (moved.current) heading.current?.focus();
  }, [question]);
  return (
    <div className={styles.depth} data-studio-depth="guided">
      <CalmStage choice={choice} document={document} />
      <section className={styles.form} aria-labelledby="guided-question" data-question={question}>
        <Steps questions={questions} question={question} caused={caused} onGo={goTo} />
        <div className={`${styles.answer} tb-slim-scroll`}>
          <header>
            <h2 className={`tb-display ${styles.title}`} id="guided-question" ref={heading} tabIndex={-1}>
              <FormattedMessage id={`studio.ask-${question}`} />
            </h2>
            <p className={styles.text}>
              <FormattedMessage id={`studio.ask-${question}-text`} />
            </p>
          </header>
          {/* Words and pictures say theirs beside each field. */}
          {question !== 'words' && question !== 'picture' && <FindingNotes findings={caused.get(question) ?? []} />}
          <GuidedAnswer
            question={question}
            choice={choice}
            document={document}
            products={products}
            templates={templates}
            onRoster={onRoster}
          />
        </div>
        <Foot questions={questions} question={question} onGo={goTo} onSave={save.save} />
      </section>
      {priceBar(question !== questions.at(-1))}
    </div>
  );
}

interface StepsProps {
  questions: readonly GuidedQuestion[];
  question: GuidedQuestion;
  onGo(question: GuidedQuestion): void;
}

/** Where one is among the questions, as a thread; any of them can be gone to, and those that something came of are marked. */
function Steps({ questions, question, caused, onGo }: StepsProps & { caused: ReturnType<typeof findingsByQuestion> }): ReactNode {
  const intl = useIntl();
  const place = questions.indexOf(question);
  return (
    <nav aria-label={intl.formatMessage({ id: 'studio.steps' })}>
      <ol className={styles.steps}>
        {questions.map((each, index) => (
          <li key={each}>
            <UnstyledButton
              className={styles.step}
              data-done={index <= place || undefined}
              data-step={each}
              aria-current={each === question ? 'step' : undefined}
              onClick={() => onGo(each)}
            >
              {index < place && (
                <span className={styles.check}>
                  <IconCheck size={10} stroke={3} aria-hidden />
                </span>
              )}
              <span className="tb-clip">
                <FormattedMessage id={`studio.step-${each}`} />
              </span>
              {caused.has(each) && (
                <span className={styles.mark}>
                  <IconAlertTriangle size={14} stroke={1.75} aria-hidden />
                  <span className="tb-hidden">
                    <FormattedMessage id="findings.status-looks" values={{ count: caused.get(each)?.length ?? 0 }} />
                  </span>
                </span>
              )}
            </UnstyledButton>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The way to the question before and after; after the last one the design is saved. */
function Foot({ questions, question, onGo, onSave }: StepsProps & { onSave(): void }): ReactNode {
  const intl = useIntl();
  const place = questions.indexOf(question);
  const before = questions[place - 1];
  const after = questions[place + 1];
  return (
    <footer className={styles.foot}>
      <Button
        variant="default"
        size="md"
        disabled={!before}
        leftSection={<IconArrowLeft size={18} stroke={1.5} aria-hidden />}
        onClick={() => before && onGo(before)}
        data-action="question-back"
      >
        <FormattedMessage id="studio.question-back" />
      </Button>
      {after ? (
        <Button
          size="md"
          className={styles.next ?? ''}
          rightSection={<IconArrowRight size={18} stroke={1.5} aria-hidden />}
          onClick={() => onGo(after)}
          data-action="question-next"
        >
          <FormattedMessage id="studio.question-next" values={{ step: intl.formatMessage({ id: `studio.step-${after}` }) }} />
        </Button>
      ) : (
        <Button variant="default" size="md" className={styles.next ?? ''} onClick={onSave} data-action="question-save">
          <FormattedMessage id="studio.save-title" />
        </Button>
      )}
    </footer>
  );
}
