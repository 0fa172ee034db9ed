export {default} from '../../components/Progress';
