/** Asks until the answer is right: the only way to wait in this suite. Gives the answer. */
export async function eventually<T>(
  get: () => T | PromiseLike<T>,
  isRight: (answer: T) => boolean,
  limit = 30_000,
): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await get();
    if (isRight(answer)) return answer;
    if (Date.now() > end) throw new Error(`Still not right after ${limit} ms: ${JSON.stringify(answer)}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
