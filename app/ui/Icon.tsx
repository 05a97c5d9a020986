import Award from "lucide-react/icons/award";
import BookOpen from "lucide-react/icons/book-open";
import CalendarDays from "lucide-react/icons/calendar-days";
import Captions from "lucide-react/icons/captions";
import ChartLine from "lucide-react/icons/chart-line";
import Check from "lucide-react/icons/check";
import CircleAlert from "lucide-react/icons/circle-alert";
import Clock from "lucide-react/icons/clock";
import Download from "lucide-react/icons/download";
import FileText from "lucide-react/icons/file-text";
import Film from "lucide-react/icons/film";
import Frown from "lucide-react/icons/frown";
import GraduationCap from "lucide-react/icons/graduation-cap";
import Headphones from "lucide-react/icons/headphones";
import ListChecks from "lucide-react/icons/list-checks";
import Lock from "lucide-react/icons/lock";
import Mail from "lucide-react/icons/mail";
import MapPin from "lucide-react/icons/map-pin";
import Maximize2 from "lucide-react/icons/maximize-2";
import Meh from "lucide-react/icons/meh";
import Menu from "lucide-react/icons/menu";
import MessageSquareText from "lucide-react/icons/message-square-text";
import Monitor from "lucide-react/icons/monitor";
import Package from "lucide-react/icons/package";
import Pause from "lucide-react/icons/pause";
import Phone from "lucide-react/icons/phone";
import PhoneIncoming from "lucide-react/icons/phone-incoming";
import Play from "lucide-react/icons/play";
import Printer from "lucide-react/icons/printer";
import RotateCcw from "lucide-react/icons/rotate-ccw";
import RotateCw from "lucide-react/icons/rotate-cw";
import Search from "lucide-react/icons/search";
import Smile from "lucide-react/icons/smile";
import User from "lucide-react/icons/user";
import Users from "lucide-react/icons/users";

/** Each icon under the name of what it stands for on the site. */
export const icons = {
  alert: CircleAlert,
  answers: MessageSquareText,
  back: RotateCcw,
  call: Headphones,
  captions: Captions,
  check: Check,
  clock: Clock,
  courseDay: CalendarDays,
  diploma: Award,
  download: Download,
  elearning: GraduationCap,
  exercise: ListChecks,
  figures: ChartLine,
  film: Film,
  forward: RotateCw,
  fullScreen: Maximize2,
  interactivePage: Monitor,
  lock: Lock,
  mail: Mail,
  menu: Menu,
  moodBad: Frown,
  moodFair: Meh,
  moodGood: Smile,
  package: Package,
  page: FileText,
  pause: Pause,
  person: User,
  phone: Phone,
  place: MapPin,
  plan: BookOpen,
  play: Play,
  print: Printer,
  rings: PhoneIncoming,
  search: Search,
  team: Users,
} as const;

export type IconName = keyof typeof icons;

/** A line icon. The words beside it say the same, so screen readers skip it. `size` in CSS pixels. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  const Drawn = icons[name];
  return <Drawn className="icon" size={size} aria-hidden="true" focusable="false" />;
}
