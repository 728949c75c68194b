/** In the page: the menus of posts and comments, rendered apart from them as the sites do. */

function openMenu(button: HTMLElement, place: HTMLElement): void {
  const menu = document.createElement('div');
  menu.setAttribute('role', 'menu');
  menu.className = 'menu';
  const close = () => {
    menu.remove();
    button.setAttribute('aria-expanded', 'false');
  };
  for (const label of button.dataset['menu']?.split('|') ?? []) {
    const item = document.createElement('div');
    item.setAttribute('role', 'menuitem');
    item.tabIndex = 0;
    item.textContent = label;
    const choose = () => {
      window.__page.chosen.push(label);
      close();
    };
    item.addEventListener('click', choose);
    item.addEventListener('keydown', ({ key }) => key === 'Enter' && choose());
    menu.append(item);
  }
  button.setAttribute('aria-expanded', 'true');
  place.append(menu);
}

/** Opens what a button's `data-menu` lists (`Hide reply|Delete`), inside `place`. */
export function openMenus(place: HTMLElement): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-menu]') : null;
    if (button && !document.querySelector('[role="menu"]')) openMenu(button, place);
  });
}
