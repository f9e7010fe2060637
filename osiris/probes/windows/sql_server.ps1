# SQL Server instances: how people sign in (LoginMode 1 Windows only, 2 also with passwords of its
# own), whether connections must be encrypted, and which account each runs as. All from the registry
# (learn.microsoft.com/sql, server configuration) and Win32_Service; no database is asked.
param($P)
$ErrorActionPreference = 'Stop'
$root = 'HKLM:\SOFTWARE\Microsoft\Microsoft SQL Server'
$rows = @()
if (Test-Path -LiteralPath "$root\Instance Names\SQL") {
    $accounts = @{}
    foreach ($one in Get-CimInstance -ClassName Win32_Service) { $accounts[[string]$one.Name] = [string]$one.StartName }
    $list = Get-Item -LiteralPath "$root\Instance Names\SQL"
    foreach ($name in @($list.GetValueNames())) {
        $server = $root + '\' + [string]$list.GetValue($name) + '\MSSQLServer'
        $service = 'MSSQL$' + $name
        if ($name -eq 'MSSQLSERVER') { $service = 'MSSQLSERVER' }
        $mode = $null
        $force = $null
        if (Test-Path -LiteralPath $server) { $mode = (Get-Item -LiteralPath $server).GetValue('LoginMode') }
        if (Test-Path -LiteralPath "$server\SuperSocketNetLib") {
            $force = (Get-Item -LiteralPath "$server\SuperSocketNetLib").GetValue('ForceEncryption')
        }
        $rows += [ordered]@{ name = [string]$name; mode = $mode; force = $force; account = [string]$accounts[$service] }
    }
}
ConvertTo-Json -Compress -Depth 3 -InputObject ([ordered]@{ instances = $rows })
