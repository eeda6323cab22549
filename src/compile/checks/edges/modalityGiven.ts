import { MODALITIES } from '../../../domain/model/vocabulary';
import { type Rule, shown } from '../../source/issue';
import { evidenceOf } from '../../source/visit';

/** Every piece of evidence says how sure its voice is; this is never guessed and never defaulted. */
export const modalityGiven: Rule = {
  name: 'modalityGiven',
  check: (project) =>
    project.articles.flatMap((article) =>
      evidenceOf(article).flatMap(({ file, path, evidence }) =>
        MODALITIES.some((modality) => modality === evidence.modality)
          ? []
          : [
              {
                file,
                path: `${path}.modality`,
                expected: `one of ${MODALITIES.join(', ')}`,
                found: evidence.modality === '' ? 'none' : shown(evidence.modality),
                tip: 'reported as fact: stated; acknowledged by the party concerned: confirmed; claimed of others: alleged; intended: planned; if … then: conditional',
              },
            ],
      ),
    ),
};
