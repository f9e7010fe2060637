# Who may do what with the shared folders, and with folders that $P.folder names: security
# descriptors as SDDL, in which accounts are SIDs (Get-SmbShare, Get-Acl). Names of shares are kept,
# names below them are never read. A share whose folder is gone has no rights to tell.
param($P)
$ErrorActionPreference = 'Stop'
function Get-Rights {
    param($Path)
    if (-not $Path -or -not (Test-Path -LiteralPath $Path)) { return $null }
    return [string](Get-Acl -LiteralPath $Path).Sddl
}
$shares = @(Get-SmbShare | Where-Object { -not $_.Special -and [int]$_.ShareType -eq 0 } | ForEach-Object {
    [ordered]@{
        name = [string]$_.Name
        share = [string]$_.SecurityDescriptor
        folder = Get-Rights -Path ([string]$_.Path)
        encrypted = [bool]$_.EncryptData
    }
})
$folders = @($P.folder | Where-Object { $_ } | ForEach-Object {
    [ordered]@{ path = [string]$_; rights = Get-Rights -Path ([string]$_) }
})
ConvertTo-Json -Compress -Depth 3 -InputObject ([ordered]@{ shares = $shares; folders = $folders })
