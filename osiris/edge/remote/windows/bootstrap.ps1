# OsirisCare: takes one JSON document as base64 on standard input and runs the runner inside it.
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
[Console]::OutputEncoding = New-Object -TypeName System.Text.UTF8Encoding -ArgumentList $false
$bytes = [Convert]::FromBase64String((@($input) -join ''))
$job = ConvertFrom-Json -InputObject ([Text.Encoding]::UTF8.GetString($bytes))
& ([ScriptBlock]::Create($job.runner)) $job
