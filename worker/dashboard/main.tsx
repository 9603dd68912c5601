import { render } from 'preact'
import '../../shared/ui/base.css'
import { Application } from './app/application'
import { createServices } from './app/create-services'

const root = document.getElementById('dashboard')
if (root) render(<Application services={createServices()} />, root)
