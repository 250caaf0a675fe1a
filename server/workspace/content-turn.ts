/** One look at the inputs of a document, from when it is wanted until it has a result or is wanted no more. */
export class ContentTurn {
  readonly ended: Promise<void>;
  readonly end: () => void;

  constructor() {
    let end = () => {};
    this.ended = new Promise((done) => {
      end = done;
    });
    this.end = end;
  }
}
