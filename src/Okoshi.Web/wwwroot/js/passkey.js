// Passkeys: the browser's part of WebAuthn. Without JavaScript what belongs to them stays hidden and passwords work.
const supported = window.PublicKeyCredential && PublicKeyCredential.parseCreationOptionsFromJSON;

/** Asks the server what to ask for, asks the device, and returns its answer as JSON. */
async function ask(kind, form) {
  const answer = await fetch(`/account/passkey/${kind === "create" ? "creation" : kind}-options`, {
    method: "POST",
    headers: { RequestVerificationToken: form.elements.__RequestVerificationToken.value },
    body: kind === "new" ? new FormData(form) : undefined,
  });
  // Fields are missing: the page itself says which.
  if (answer.status === 422) return null;
  if (!answer.ok) throw new Error(answer.status);
  const options = await answer.json();
  return JSON.stringify(kind === "request"
    ? await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })
    : await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }));
}

async function send(kind, form) {
  const problem = form.querySelector("[data-passkey-problem]");
  problem.textContent = "";
  try {
    form.elements.Credential.value = await ask(kind, form) ?? "";
    form.submit();
  } catch {
    problem.textContent = problem.dataset.passkeyProblem;
  }
}

if (supported) {
  for (const form of document.querySelectorAll("form[data-passkey]")) {
    form.hidden = false;
    form.addEventListener("submit", event => {
      event.preventDefault();
      send(form.dataset.passkey, form);
    });
  }
  for (const button of document.querySelectorAll("button[data-passkey-new]")) {
    button.hidden = false;
    button.addEventListener("click", () => send("new", button.form));
  }
}
