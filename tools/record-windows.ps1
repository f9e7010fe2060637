# OsirisCare recorder, for Windows PowerShell 5.1. An administrator runs it once on a real machine:
#
#     powershell.exe -NoProfile -ExecutionPolicy Bypass -File .\record-windows.ps1
#
# It runs the readings of the product, which lie beside it in the folder "probes" (read them: each
# is one page and changes nothing), as the file calls.json asks, and writes what they print to
# recording.json beside it. Nothing is sent anywhere, and nothing else is written.
# No reading selects a password, a key or a recovery key. Names of this machine, of accounts and of
# its network are in the recording: look through it before you give it away.
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
$here = $PSScriptRoot
$plan = ConvertFrom-Json -InputObject (Get-Content -LiteralPath "$here\calls.json" -Raw -Encoding UTF8)
$system = Get-CimInstance -ClassName Win32_OperatingSystem
$computer = Get-CimInstance -ClassName Win32_ComputerSystem
$results = @()
foreach ($call in @($plan.calls)) {
    $file = "$here\probes\$($call.probe).ps1"
    $out = ''
    $err = ''
    try {
        $script = [ScriptBlock]::Create((Get-Content -LiteralPath $file -Raw -Encoding UTF8))
        $out = [string](@(& $script $call.params) -join "`n")
    }
    catch {
        $err = '{0} 0x{1:x8}' -f [string]$_.FullyQualifiedErrorId, $_.Exception.HResult
    }
    $results += [ordered]@{ id = [string]$call.id; out = $out; err = $err }
}
$recording = [ordered]@{
    recording = 1
    catalogue = [string]$plan.catalogue
    at = (Get-Date).ToUniversalTime().ToString('o')
    build = [int]$system.BuildNumber
    product_type = [int]$system.ProductType
    edition = [int]$system.OperatingSystemSKU
    language = [int]$system.OSLanguage
    in_domain = [bool]$computer.PartOfDomain
    results = $results
}
$text = ConvertTo-Json -InputObject $recording -Depth 5 -Compress
Set-Content -LiteralPath "$here\recording.json" -Value $text -Encoding UTF8
Write-Output "$($results.Count) readings are in $here\recording.json"
