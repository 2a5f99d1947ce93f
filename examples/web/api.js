// What the service is asked. A refusal is thrown as a Refusal with the service's own words.

const SOON = 30_000; // milliseconds
const PATIENT = 150_000; // files of five megabytes, and LibreOffice

export class Refusal extends Error {
  constructor(status, answer) {
    super(answer.error?.message ?? "dịch vụ gặp sự cố, không trả lời được.");
    this.status = status;
    this.problems = answer.error?.problems ?? [];
    this.files = answer.files ?? null;
  }
}

const failed = (message) => new Refusal(0, { error: { message } });

async function ask(route, { patience = SOON, signal, ...options } = {}) {
  const patient = AbortSignal.timeout(patience);
  try {
    const answer = await fetch(route, { ...options, signal: signal ? AbortSignal.any([signal, patient]) : patient });
    if (!answer.ok) throw new Refusal(answer.status, await answer.json().catch(() => ({})));
    return { answer, content: await (options.as ?? asJson)(answer) };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw failed(patient.aborted ? "dịch vụ trả lời quá chậm." : "không kết nối được với dịch vụ.");
  }
}

const asJson = (answer) => answer.json();
const asBlob = (answer) => answer.blob();

const get = async (route) => (await ask(route)).content;

const post = (route, body, options = {}) =>
  ask(route, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body), ...options });

async function send(route, file) {
  if (file.size > 5 * 2 ** 20) throw failed(`${file.name}: tệp lớn hơn 5 MB.`);
  // Read before it is sent: a folder, or a file that changes meanwhile, would else look like a broken connection.
  const content = await file.arrayBuffer().catch(() => { throw failed(`${file.name}: không đọc được tệp này.`); });
  const body = new FormData();
  body.append("file", new Blob([content]), file.name);
  return (await ask(route, { method: "POST", body, patience: PATIENT })).content;
}

export const schema = () => get("schema");
export const types = () => get("types");
export const choices = () => get("choices");
export const starter = (slug) => get(`types/${slug}/starter`);
export const check = async (data, signal) => (await post("check", data, { signal })).content.files[0];
export const sheet = async (data, signal) => (await post("sheet", data, { signal })).content;
export const preview = async (data) => (await post("preview", data, { as: asBlob, patience: PATIENT })).content;
export const read = (file) => send("read", file);
export const checkFile = (file) => send("check-file", file);

// The file and the name that the service gives it.
export async function render(data) {
  const { answer, content } = await post("render", data, { as: asBlob });
  return { file: content, name: /filename="([^"]+)"/.exec(answer.headers.get("content-disposition"))[1] };
}
