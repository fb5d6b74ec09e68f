const typing = (element) => element instanceof HTMLElement && (element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName));

document.addEventListener("keydown", (event) => {
  const search = document.querySelector("[data-kw-search]");
  if (event.key === "/" && search && !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target)) {
    event.preventDefault();
    search.focus();
    search.select();
  }
  if (event.key === "Escape") {
    closeMenus();
  }
});

// A menu that opens by itself without a script also closes by itself with one.
document.addEventListener("click", (event) => closeMenus(event.target));

function closeMenus(except) {
  for (const menu of document.querySelectorAll("details[data-kw-menu][open]")) {
    if (!except || !menu.contains(except)) {
      menu.open = false;
    }
  }
}

// Text to take along, such as a link. Without a script it can be selected and copied by hand, so the button shows only with one.
for (const button of document.querySelectorAll("[data-kw-copy]")) {
  button.hidden = false;
}

document.addEventListener("click", (event) => {
  const button = event.target instanceof Element ? event.target.closest("[data-kw-copy]") : null;
  if (button) {
    copy(document.getElementById(button.dataset.kwCopy), button);
  }
});

async function copy(field, button) {
  field.select();
  // Elsewhere than on https or localhost a browser offers no clipboard; what is selected can then be copied by hand.
  await navigator.clipboard?.writeText(field.value);
  if (navigator.clipboard) {
    button.querySelector("[aria-live]").textContent = button.dataset.kwCopied;
  }
}

// Work that takes a while, told again and again by the server. Without a script the page has a link that asks how far it is.
for (const piece of document.querySelectorAll("[data-kw-live]")) {
  const source = new EventSource(piece.dataset.kwLive);
  source.addEventListener("message", (event) => {
    piece.innerHTML = event.data;
  });
  source.addEventListener("klaar", () => {
    source.close();
    window.location.reload();
  });
}
