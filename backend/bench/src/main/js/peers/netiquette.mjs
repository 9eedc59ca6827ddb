// The shipped engine: a plain tree in, the judgement as JSON out.
export async function prepare({ document, engine }) {
  const { prepare, judge } = await import(engine);
  const prepared = prepare([document]);
  if (prepared.error !== "") throw new Error(prepared.error);
  return {
    judge: (situation) => judge(prepared, situation),
    fired: (judgement) => JSON.parse(judgement).findings.map((finding) => finding.rule),
  };
}
