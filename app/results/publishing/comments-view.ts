/** The free texts of a closed round, question by question. */
export interface CommentsView {
  round: {
    id: number;
    name: string;
    /** Whether the round is published, so that its quotes can no longer be changed. */
    locked: boolean;
    /** The fewest comments to a question before any of them may be quoted. */
    minComments: number;
  };
  questions: {
    name: string;
    title: string;
    texts: WrittenComment[];
    /** Whether enough wrote to this question for quotes to be chosen. */
    quotable: boolean;
  }[];
}

export interface WrittenComment {
  key: string;
  text: string;
  /** As it is to be shown; null when it is not chosen. */
  quote: string | null;
  /** The people in the register whom the text as it would be shown may name. */
  names: string[];
}
