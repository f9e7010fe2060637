# What kind of network one card takes its network for. `{card}|Private` says so; `{card}|Domain`
# makes Windows look again, since that kind cannot be set: it follows from reaching a controller.
param($Mode, $P, $Was, $Place)
$ErrorActionPreference = 'Stop'
$id, $want = ([string]$P.setting).Split('|')
$card = @(Get-NetAdapter | Where-Object { [string]$_.InterfaceGuid -eq $id })
if ($card.Count -ne 1) { throw 'osiris-missing: this card is gone' }

if ($Mode -eq 'state') {
    [ordered]@{
        category = [string](Get-NetConnectionProfile -InterfaceIndex $card[0].ifIndex).NetworkCategory
    }
}
if ($Mode -eq 'apply') {
    if ($want -eq 'Private') {
        Set-NetConnectionProfile -InterfaceIndex $card[0].ifIndex -NetworkCategory Private
    }
    else { Restart-Service -Name NlaSvc -Force }
}
if ($Mode -eq 'undo' -and $want -eq 'Private') {
    Set-NetConnectionProfile -InterfaceIndex $card[0].ifIndex -NetworkCategory $Was.category
}
