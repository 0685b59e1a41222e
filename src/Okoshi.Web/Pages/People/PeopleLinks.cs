namespace Okoshi.Web.Pages.People;

/// <summary>Addresses of persons who consented.</summary>
public static class PeopleLinks
{
    public const string List = "/people";

    public static string Detail(Guid id) => $"{List}/{id}";
}
