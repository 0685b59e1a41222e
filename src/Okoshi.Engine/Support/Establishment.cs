namespace Okoshi.Engine.Support;

/// <summary>拠点 A place that a business has, or plans to have.</summary>
/// <param name="Role">What the place is to the business.</param>
/// <param name="Place">Where it is.</param>
/// <param name="Since">First day; of a planned one the day from which it is planned. Null when it is not known.</param>
/// <param name="IsPlanned">It is not there yet.</param>
public sealed record Establishment(EstablishmentRole Role, Place Place, DateOnly? Since = null, bool IsPlanned = false)
{
    /// <summary>Whether it counts where a role is asked for: a head office is a place of business.</summary>
    public bool Is(EstablishmentRole role) =>
        Role == role || (role == EstablishmentRole.PlaceOfBusiness && Role == EstablishmentRole.HeadOffice);
}
