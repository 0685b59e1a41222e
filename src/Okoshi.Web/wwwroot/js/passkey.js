// Passkeys: the browser's part of WebAuthn. Without JavaScript these forms stay hidden and passwords work.
const supported = window.PublicKeyCredential && PublicKeyCredential.parseCreationOptionsFromJSON;

for (const form of document.querySelectorAll("form[data-passkey]")) {
  if (!supported) continue;
  form.hidden = false;
  form.addEventListener("submit", async event => {
    if (form.elements.Credential.value) return;
    event.preventDefault();
    const problem = form.querySelector("[data-passkey-problem]");
    problem.textContent = "";
    try {
      const kind = form.dataset.passkey;
      const answer = await fetch(`/account/passkey/${kind === "create" ? "creation" : "request"}-options`, {
        method: "POST",
        headers: { RequestVerificationToken: form.elements.__RequestVerificationToken.value },
      });
      if (!answer.ok) throw new Error(answer.status);
      const options = await answer.json();
      const credential = kind === "create"
        ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
        : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
      form.elements.Credential.value = JSON.stringify(credential);
      form.submit();
    } catch {
      problem.textContent = "＊パスキーを使えませんでした。もう一度試すか、パスワードを使ってください。";
    }
  });
}
