export { Button, type ButtonProps } from '../button/button.js';
export { Card, type CardProps } from '../card/card.js';
export { DateTime, type DateTimeProps } from '../date-time/date-time.js';
export { Heading, type HeadingLevel, type HeadingProps } from '../heading/heading.js';
export { Image, type ImageProps } from '../image/image.js';
export { Kicker, type KickerProps } from '../kicker/kicker.js';
export { Labels, type LabelsProps } from '../labels/labels.js';
export { TextField, type TextFieldProps } from '../text-field/text-field.js';
export { VisuallyHidden, type VisuallyHiddenProps } from '../visually-hidden/visually-hidden.js';
