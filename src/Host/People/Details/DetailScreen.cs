using ECins.Host.Cases;
using ECins.Host.Cases.People;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.People.Details;

/// <summary>The base of the pages that add what can be kept protected.</summary>
internal abstract class DetailScreen(CaseBarQueries bars, PeopleQueries people) : PersonScreen(bars, people)
{
    /// <summary>As <see cref="Detail.IsProtected"/>.</summary>
    [BindProperty]
    public bool IsProtected { get; set; }
}
