export { action, default, loader } from "../../../authoring/routes/content.tsx";
