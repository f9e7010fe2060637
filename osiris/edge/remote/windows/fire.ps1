# OsirisCare: the scheduled task of an armed undo starts in that undo's folder and runs this.
# Commands of modules heed only the preference that is set here, outside every block.
$ErrorActionPreference = 'Stop'
$here = (Get-Location).Path
$runner = Get-Content -LiteralPath "$here\undo.ps1" -Raw -Encoding UTF8
$job = @{ act = @{ action = (Split-Path -Path $here -Leaf); phase = 'fire' } }
& ([ScriptBlock]::Create($runner)) $job
