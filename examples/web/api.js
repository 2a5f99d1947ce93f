// What the service is asked. A refusal is thrown as a Refusal with the service's own words.

export class Refusal extends Error {
  constructor(status, answer) {
    super(answer.error?.message ?? "Dịch vụ không trả lời được.");
    this.status = status;
    this.problems = answer.error?.problems ?? [];
    this.files = answer.files ?? null;
  }
}

async function ask(route, options) {
  const answer = await fetch(route, options).catch(() => null);
  if (answer === null) throw new Refusal(0, { error: { message: "Không kết nối được với dịch vụ." } });
  if (!answer.ok) throw new Refusal(answer.status, await answer.json().catch(() => ({})));
  return answer;
}

const post = (route, body, signal) =>
  ask(route, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body), signal });

export const schema = async () => (await ask("schema")).json();
export const types = async () => (await ask("types")).json();
export const choices = async () => (await ask("choices")).json();
export const starter = async (slug) => (await ask(`types/${slug}/starter`)).json();
export const check = async (data, signal) => (await (await post("check", data, signal)).json()).files[0];
export const render = async (data) => (await post("render", data)).blob();
export const preview = async (data) => (await post("preview", data)).blob();

export async function checkFile(file) {
  const body = new FormData();
  body.append("file", file);
  return (await ask("check-file", { method: "POST", body })).json();
}
