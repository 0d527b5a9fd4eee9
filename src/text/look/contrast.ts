/**
 * The contrast ratio of two colours (WCAG 2.2, "contrast ratio" and "relative luminance").
 *
 * @param a, b as `#rgb` or `#rrggbb`, in either order
 * @returns 1 to 21
 * @throws if one of them is not such a colour
 */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const digits = /^#(?:([\da-f]{3})|([\da-f]{6}))$/iu.exec(hex);
  if (!digits) throw new Error(`\`${hex}\` is not a colour of the form #rrggbb`);
  const full = digits[1] ? [...digits[1]].map((digit) => digit + digit).join('') : (digits[2] ?? '');
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    linear(Number.parseInt(full.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
