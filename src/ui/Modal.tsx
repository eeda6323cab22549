import type { ReactNode } from 'react';
import { Modal as AriaModal, Dialog, Heading, ModalOverlay } from 'react-aria-components';
import { useFocusTarget } from './focusTargets';
import { IconButton } from './IconButton';
import styles from './Modal.module.css';

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly closeLabel: string;
  /** `narrow` for a question, `wide` for something to read. */
  readonly size?: 'wide' | 'narrow';
  readonly children: ReactNode;
}

/** A sheet over the page: takes the focus, gives it back, closes with Esc or a press beside it. */
export function Modal({ isOpen, onClose, title, closeLabel, size = 'wide', children }: Props) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
      className={styles.veil ?? ''}
    >
      <AriaModal className={styles.sheet ?? ''} data-size={size}>
        <Dialog ref={useFocusTarget('dialog')} className={styles.dialog ?? ''}>
          {/* A header here would count as a second banner of the page. */}
          <div className={styles.head}>
            <Heading slot="title" level={2} className={styles.title ?? ''}>
              {title}
            </Heading>
            <IconButton icon="close" label={closeLabel} onPress={onClose} />
          </div>
          <div className={styles.body}>{children}</div>
        </Dialog>
      </AriaModal>
    </ModalOverlay>
  );
}
