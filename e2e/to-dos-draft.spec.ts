import { expect, test } from './fixtures.ts';
import { toDoForm } from './toDoForm.ts';
import { many, toDosCall } from './toDos.ts';

test('a form stays when its template goes', async ({ page }) => {
  let data = many(1);
  await page.route(toDosCall, (route) => route.fulfill({ json: { data } }));
  await page.goto('/to-dos/new?template=1');
  await toDoForm.message(page).fill('Half-written');
  data = [];
  const listed = page.waitForResponse(toDosCall);
  await page.getByRole('button', { name: 'Review' }).click();
  await listed;
  await toDoForm.review(page).getByRole('button', { name: 'Back to the form' }).last().click();
  await expect(toDoForm.message(page)).toHaveValue('Half-written');
});

test('a time entered twice is put right at either, and removing one keeps the focus', async ({ page }) => {
  const time = (name: string) => page.getByLabel(name, { exact: true });
  const twice = page.getByText('is entered twice');
  await page.goto('/to-dos/new');
  await time('Time').fill('09:00');
  await page.getByRole('button', { name: 'Add a time' }).click();
  await time('Time 2').fill('09:00');
  await page.getByRole('button', { name: 'Review' }).click();
  await expect(twice).toBeVisible();
  await time('Time 1').fill('08:00');
  await expect(twice).toBeHidden();
  await time('Time 1').fill('09:00');
  await page.getByRole('button', { name: 'Review' }).click();
  await expect(twice).toBeVisible();
  await page.getByRole('button', { name: 'Remove time 1' }).click();
  await expect(twice).toBeHidden();
  await expect(time('Time')).toBeFocused();
});
